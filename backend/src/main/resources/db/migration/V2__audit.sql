-- The audit trail ------------------------------------------------------------------
-- One line for each thing that a transaction made, changed or deleted. Each line carries the hash of the one before it; its own
-- hash covers every other column (docs/adr/0014). Lines are text so that what is read back is what was hashed.
create table audit_event (
    number        bigint      not null,
    id            uuid        not null,
    occurred_at   timestamptz not null,
    actor         text        not null,
    actor_subject text        not null,
    actor_name    text        not null,
    actor_roles   text        not null,
    channel       text        not null,
    client        text,
    request_id    text        not null,
    operation     text        not null,
    entity_type   text        not null,
    entity_id     uuid        not null,
    entity_code   text,
    org_unit_id   uuid,
    plan_id       uuid,
    before        text        not null,
    after         text        not null,
    previous_hash text        not null,
    hash          text        not null,
    constraint audit_event_pk primary key (number),
    constraint audit_event_id_unique unique (id),
    constraint audit_event_number_positive check (number > 0),
    constraint audit_event_channel_known check (channel in ('WEB', 'API', 'SERVICE')),
    constraint audit_event_operation_known check (operation in ('CREATED', 'CHANGED', 'DELETED')),
    constraint audit_event_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$' and previous_hash ~ '^[0-9a-f]{64}$')
);
create index audit_event_by_entity on audit_event (entity_id, number);
create index audit_event_by_plan on audit_event (plan_id, number);
create index audit_event_by_org_unit on audit_event (org_unit_id, number);
create index audit_event_by_actor on audit_event (actor, number);
create index audit_event_by_moment on audit_event (occurred_at);

-- How many lines there are and the hash of the last: without it, lines removed from the end would not be missed.
create table audit_head (
    singleton boolean not null default true,
    lines     bigint  not null,
    hash      text    not null,
    constraint audit_head_pk primary key (singleton),
    constraint audit_head_single check (singleton)
);
insert into audit_head (lines, hash) values (0, repeat('0', 64));

-- Runs with the rights of the owner: whoever adds lines moves the head with them, and nobody else does.
create function advance_audit_head() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was audit_head;
    last audit_event;
    links bigint;
begin
    select * into strict was from audit_head for update;
    select * into last from added order by number desc limit 1;
    if not found then
        return null;
    end if;
    select count(*) into links from (
        select number = lag(number, 1, was.lines) over w + 1
           and previous_hash = lag(hash, 1, was.hash) over w as linked
        from added window w as (order by number)
    ) as line where linked;
    if links <> (select count(*) from added) then
        raise exception 'the lines do not continue the audit trail';
    end if;
    update audit_head set lines = last.number, hash = last.hash;
    return null;
end
$$;
create trigger audit_event_advances_head after insert on audit_event
    referencing new table as added for each statement execute function advance_audit_head();

-- The second belt: these refuse even those who have the right, unless they switch the triggers off.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_event_is_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_audit_change();
create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function refuse_audit_change();

create function refuse_audit_head_back() returns trigger language plpgsql as $$
begin
    if new.lines <= old.lines then
        raise exception 'audit_head only moves forward' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger audit_head_moves_forward before update on audit_head
    for each row execute function refuse_audit_head_back();

alter table audit_event enable always trigger audit_event_advances_head;
alter table audit_event enable always trigger audit_event_is_append_only;
alter table audit_head enable always trigger audit_head_stays;
alter table audit_head enable always trigger audit_head_moves_forward;

-- Rights ---------------------------------------------------------------------------
-- Migrations run as the owner of all tables. The service's role reads and writes rows, also of tables that later migrations
-- make, but of the audit trail it only reads and adds.
grant select, insert, update, delete on all tables in schema public to "${service}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${service}";
revoke all on audit_event, audit_head from "${service}";
grant select, insert on audit_event to "${service}";
grant select on audit_head to "${service}";
revoke insert, update, delete on flyway_schema_history from "${service}";
revoke execute on function advance_audit_head() from public;
