-- How often what is read again and again has been changed ---------------------------
-- Each in the transaction that changed it: what a replica has read is current as long as the revision is the one it was read at.
create table revision (
    subject  text   not null,
    revision bigint not null,
    constraint revision_pk primary key (subject)
) with (fillfactor = 50);
insert into revision (subject, revision)
select 'org tree', revision from org_tree_revision
union all
select 'structure', revision from structure_revision;
drop table org_tree_revision, structure_revision;

create or replace function advance_structure_revision() returns trigger language plpgsql as $$
begin
    update revision set revision = revision + 1 where subject = 'structure';
    return null;
end
$$;

-- Grows with every statement that changes rollup rows of a target: histories that were read of them are current as long as the
-- revision is the one they were read at. Writers of one target wait for each other anyway.
create table rollup_revision (
    target_id uuid   not null,
    revision  bigint not null,
    constraint rollup_revision_pk primary key (target_id)
) with (fillfactor = 50);

create function advance_rollup_revision() returns trigger language plpgsql as $$
begin
    insert into rollup_revision as r (target_id, revision)
    select distinct target_id, 1 from changed order by target_id
    on conflict (target_id) do update set revision = r.revision + 1;
    return null;
end
$$;

create function advance_every_rollup_revision() returns trigger language plpgsql as $$
begin
    update rollup_revision set revision = revision + 1;
    return null;
end
$$;

create trigger rollup_inserted after insert on rollup referencing new table as changed
    for each statement execute function advance_rollup_revision();
create trigger rollup_updated after update on rollup referencing new table as changed
    for each statement execute function advance_rollup_revision();
create trigger rollup_deleted after delete on rollup referencing old table as changed
    for each statement execute function advance_rollup_revision();
create trigger rollup_truncated after truncate on rollup
    for each statement execute function advance_every_rollup_revision();
