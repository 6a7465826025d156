-- What of one year's plan follows what of an earlier one ------------------------------
create table succession (
    id             uuid   not null,
    revision       bigint not null,
    plan_id        uuid   not null,
    former_plan_id uuid   not null,
    kind           text   not null,
    predecessor_id uuid   not null,
    successor_id   uuid   not null,
    verdict        text   not null,
    constraint succession_pk primary key (id),
    constraint succession_decided_once unique (predecessor_id, successor_id),
    constraint succession_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint succession_former_plan_fk foreign key (former_plan_id) references plan (id) on delete cascade,
    constraint succession_of_two_plans check (plan_id <> former_plan_id),
    constraint succession_kind_known check (kind in ('TASK', 'TARGET', 'MILESTONE')),
    constraint succession_verdict_known check (verdict in ('SAME', 'DIFFERENT'))
);
create index succession_by_plans on succession (plan_id, former_plan_id);
create index succession_by_former_plan on succession (former_plan_id);
create unique index succession_one_successor on succession (predecessor_id) where verdict = 'SAME';
create unique index succession_one_predecessor on succession (successor_id) where verdict = 'SAME';
create index succession_by_successor on succession (successor_id);

-- What is said of something ends with it, as a foreign key would do if there were one table of all three.
create function forget_successions() returns trigger language plpgsql as $$
begin
    delete from succession
    where kind = tg_argv[0] and (predecessor_id = old.id or successor_id = old.id);
    return null;
end
$$;
create trigger task_successions_forgotten after delete on task
    for each row execute function forget_successions('TASK');
create trigger target_successions_forgotten after delete on target
    for each row execute function forget_successions('TARGET');
create trigger milestone_successions_forgotten after delete on milestone
    for each row execute function forget_successions('MILESTONE');
