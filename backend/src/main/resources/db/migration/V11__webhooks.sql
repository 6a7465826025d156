-- Webhooks ---------------------------------------------------------------------------
-- The secrets are kept as they are: whoever signs needs them.
create table webhook (
    id                  uuid        not null,
    revision            bigint      not null,
    url                 text        not null,
    description         text        not null,
    org_unit_id         uuid,
    types               text[]      not null,
    active              boolean     not null,
    created_at          timestamptz not null,
    secret              text        not null,
    rotated_at          timestamptz not null,
    former_secret       text,
    former_secret_until timestamptz,
    constraint webhook_pk primary key (id),
    constraint webhook_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint webhook_former_secret_ends check ((former_secret is null) = (former_secret_until is null))
);
create index webhook_by_org_unit on webhook (org_unit_id, created_at);

-- How far each has come in the feed of changes. Whoever holds the lease sends; a lease that runs out is anybody's.
create table webhook_walk (
    webhook_id        uuid        not null,
    position          text        not null,
    lease             uuid,
    leased_until      timestamptz,
    started_at        timestamptz not null,
    failures          integer     not null,
    failing_since     timestamptz,
    last_delivered_at timestamptz,
    gone              boolean     not null,
    constraint webhook_walk_pk primary key (webhook_id),
    constraint webhook_walk_webhook_fk foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint webhook_walk_lease_ends check ((lease is null) = (leased_until is null)),
    constraint webhook_walk_fails_since check ((failures = 0) = (failing_since is null))
);

-- What is on its way, and for a while what was. The body is sent the same each time.
create table webhook_delivery (
    id                uuid        not null,
    sequence          bigint      not null generated always as identity,
    webhook_id        uuid        not null,
    test              boolean     not null,
    urgent            boolean     not null,
    type              text        not null,
    subject           text        not null,
    occurred_at       timestamptz not null,
    body              text        not null,
    state             text        not null,
    attempts          integer     not null,
    last_status       integer,
    problem           text,
    problem_arguments text[]      not null,
    last_attempt_at   timestamptz,
    next_attempt_at   timestamptz,
    delivered_at      timestamptz,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_webhook_fk foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint webhook_delivery_state_known check (state in ('PENDING', 'RETRYING', 'DELIVERED', 'PARKED')),
    constraint webhook_delivery_retry_has_a_moment check ((state = 'RETRYING') = (next_attempt_at is not null)),
    constraint webhook_delivery_delivered_at_a_moment check (state <> 'DELIVERED' or delivered_at is not null)
);
create index webhook_delivery_open on webhook_delivery (webhook_id, urgent, sequence) where state in ('PENDING', 'RETRYING');
create index webhook_delivery_parked on webhook_delivery (webhook_id, sequence) where state = 'PARKED';
create index webhook_delivery_in_order on webhook_delivery (webhook_id, sequence);
create index webhook_delivery_by_attempt on webhook_delivery (last_attempt_at) where state in ('DELIVERED', 'PARKED');

-- How other systems report -------------------------------------------------------------
-- Whether a batch came from another system; of those before nobody said so.
alter table import_receipt add column by_system boolean not null default false;
create index import_receipt_by_system on import_receipt (caller, started_at) where by_system and not validate_only;
