-- Observations are kept in sixteen parts by the hash of their target (ADR 39): each is vacuumed, indexed and, where need be, moved by
-- itself, and a figure, a line and whatever is added up are in one of them. What a target's figures are asked for names the target,
-- so that one part is looked into; only one by its id or all of an org unit look into each.

alter table evidence drop constraint evidence_observation_fk;
alter table observation rename to former_observation;
alter table former_observation drop constraint observation_pk;
drop index observation_version, observation_current, observation_open, observation_published, observation_source,
    observation_by_org_unit;

create table observation (like former_observation including constraints) partition by hash (target_id);

do $$
begin
    for part in 0..15 loop
        execute format('create table observation_%s partition of observation for values with (modulus 16, remainder %s)',
            to_char(part, 'FM00'), part);
    end loop;
end
$$;

insert into observation select * from former_observation;
drop table former_observation;

alter table observation
    add constraint observation_pk primary key (id, target_id),
    add constraint observation_target_fk foreign key (target_id) references target (id),
    add constraint observation_org_unit_fk foreign key (org_unit_id) references org_unit (id);
create unique index observation_version on observation
    (target_id, org_unit_id, period_start, version, (value_status = 'AUTHORITATIVE'));
create unique index observation_current on observation
    (target_id, org_unit_id, period_start, (value_status = 'AUTHORITATIVE'))
    where status = 'APPROVED' and superseded_at is null;
create unique index observation_open on observation
    (target_id, org_unit_id, period_start, (value_status = 'AUTHORITATIVE'))
    where status <> 'APPROVED';
create index observation_published on observation (target_id, org_unit_id)
    where value_status = 'AUTHORITATIVE' and status = 'APPROVED';
create index observation_by_org_unit on observation (org_unit_id, target_id);

-- Gives the indexes of each part the names of those they belong to: observation_07_current, observation_07_pk. For who makes parts.
create function name_observation_indexes() returns void language plpgsql as $$
declare child record;
begin
    for child in
        select c.relname as name, replace(p.relname, 'observation', t.relname) as wanted
        from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
             join pg_index x on x.indexrelid = c.oid join pg_class t on t.oid = x.indrelid
        where t.relname ~ '^observation_\d\d$' and c.relname <> replace(p.relname, 'observation', t.relname)
    loop
        execute format('alter index %I rename to %I', child.name, child.wanted);
    end loop;
end
$$;
select name_observation_indexes();

-- What a system's reference stands for ---------------------------------------------
-- One line in all of its versions. No unique index of a partitioned table could hold that, as the target is not part of it.
create table observation_source (
    source_system    text    not null,
    source_reference text    not null,
    target_id        uuid    not null,
    org_unit_id      uuid    not null,
    period_start     date    not null,
    period           text    not null,
    published        boolean not null,
    constraint observation_source_pk primary key (source_system, source_reference)
);

insert into observation_source
select distinct on (source_system, source_reference)
    source_system, source_reference, target_id, org_unit_id, period_start, period, value_status = 'AUTHORITATIVE'
from observation where source_reference is not null
order by source_system, source_reference, version;

create function take_observation_source() returns trigger language plpgsql as $$
begin
    insert into observation_source values (new.source_system, new.source_reference, new.target_id, new.org_unit_id,
        new.period_start, new.period, new.value_status = 'AUTHORITATIVE')
    on conflict do nothing;
    if not found and not exists (
            select from observation_source s
            where s.source_system = new.source_system and s.source_reference = new.source_reference
              and s.target_id = new.target_id and s.org_unit_id = new.org_unit_id and s.period_start = new.period_start
              and s.published = (new.value_status = 'AUTHORITATIVE')) then
        raise unique_violation using
            message = 'a source reference stands for another figure',
            constraint = 'observation_source_pk', table = 'observation_source';
    end if;
    return null;
end
$$;

create function leave_observation_source() returns trigger language plpgsql as $$
begin
    delete from observation_source s
    where s.source_system = old.source_system and s.source_reference = old.source_reference
      and not exists (
            select from observation o
            where o.target_id = old.target_id and o.org_unit_id = old.org_unit_id and o.period_start = old.period_start
              and o.source_system = old.source_system and o.source_reference = old.source_reference);
    return null;
end
$$;

-- In this order, which is that of their names: what is left is free for whoever takes it.
create trigger observation_a_leaves_source after update on observation for each row
    when (old.source_reference is not null
        and (old.source_system, old.source_reference) is distinct from (new.source_system, new.source_reference))
    execute function leave_observation_source();
create trigger observation_b_takes_source after update on observation for each row
    when (new.source_reference is not null
        and (old.source_system, old.source_reference) is distinct from (new.source_system, new.source_reference))
    execute function take_observation_source();
create trigger observation_inserted_takes_source after insert on observation for each row
    when (new.source_reference is not null) execute function take_observation_source();
create trigger observation_deleted_leaves_source after delete on observation for each row
    when (old.source_reference is not null) execute function leave_observation_source();

-- Evidence --------------------------------------------------------------------------
-- The target of the observation is part of its key; it never changes, and who adds evidence does not have to know it.
alter table evidence add column observation_target_id uuid;
update evidence e set observation_target_id = (select o.target_id from observation o where o.id = e.observation_id)
where e.observation_id is not null;
alter table evidence
    add constraint evidence_observation_fk foreign key (observation_id, observation_target_id)
        references observation (id, target_id),
    add constraint evidence_observation_has_target check ((observation_id is null) = (observation_target_id is null));

create function name_target_of_evidence() returns trigger language plpgsql as $$
begin
    select o.target_id into new.observation_target_id from observation o where o.id = new.observation_id;
    return new;
end
$$;

create trigger evidence_names_target before insert on evidence for each row
    when (new.observation_id is not null) execute function name_target_of_evidence();
