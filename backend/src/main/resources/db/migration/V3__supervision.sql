-- Supervision orders -------------------------------------------------------------
create table supervision_order (
    id               uuid        not null,
    revision         bigint      not null,
    plan_id          uuid        not null,
    number_year      integer,
    number_sequence  integer,
    title            text        not null,
    demand           text        not null,
    task_id          uuid,
    target_id        uuid,
    milestone_id     uuid,
    deadline         date        not null,
    due_date         date        not null,
    instruction_by   text,
    instruction_text text,
    instruction_date date,
    origin           text        not null,
    proposal_key     text,
    state            text        not null,
    since_moment     timestamptz not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    issued_on        date,
    ended_on         date,
    constraint supervision_order_pk primary key (id),
    constraint supervision_order_number_unique unique (plan_id, number_year, number_sequence),
    constraint supervision_order_plan_fk foreign key (plan_id) references plan (id),
    constraint supervision_order_task_fk foreign key (task_id, plan_id) references task (id, plan_id),
    constraint supervision_order_target_fk foreign key (target_id) references target (id),
    constraint supervision_order_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint supervision_order_one_subject check (target_id is null or milestone_id is null),
    constraint supervision_order_part_has_task check (task_id is not null or (target_id is null and milestone_id is null)),
    constraint supervision_order_number_whole check ((number_year is null) = (number_sequence is null)),
    constraint supervision_order_number_positive check (number_sequence > 0),
    constraint supervision_order_numbered_when_issued check ((state = 'DRAFT') = (number_sequence is null)),
    constraint supervision_order_issued_has_day check ((state = 'DRAFT') = (issued_on is null)),
    constraint supervision_order_ended_has_day check ((state in ('CLOSED', 'CANCELLED')) = (ended_on is not null)),
    constraint supervision_order_instruction_whole check (
        (instruction_by is null) = (instruction_text is null) and (instruction_by is null) = (instruction_date is null)),
    constraint supervision_order_origin_known check (origin in ('MANUAL', 'RULE')),
    constraint supervision_order_rule_has_key check ((origin = 'RULE') = (proposal_key is not null)),
    constraint supervision_order_state_known check (state in ('DRAFT', 'ISSUED', 'ACKNOWLEDGED', 'REJECTED', 'REPLIED',
        'ACCEPTED', 'CLOSED', 'CANCELLED'))
);
create index supervision_order_by_due on supervision_order (plan_id, due_date);
create index supervision_order_by_task on supervision_order (task_id);
create index supervision_order_by_target on supervision_order (target_id);
create index supervision_order_by_milestone on supervision_order (milestone_id);
-- One open order for each proposal, however many people take it up at the same time.
create unique index supervision_order_open_for_proposal on supervision_order (plan_id, proposal_key)
    where state not in ('CLOSED', 'CANCELLED');

-- Who an order goes to; for a department org_unit_id is the unit that it belongs to.
create table supervision_responsibility (
    order_id               uuid        not null,
    position               integer     not null,
    id                     uuid        not null,
    kind                   text        not null,
    org_unit_id            uuid        not null,
    department_id          uuid,
    state                  text        not null,
    due_date               date        not null,
    since_moment           timestamptz not null,
    acknowledged_at        timestamptz,
    answered_on            date,
    extension_until        date,
    extension_reason       text,
    extension_requested_at timestamptz,
    constraint supervision_responsibility_pk primary key (order_id, position),
    constraint supervision_responsibility_order_fk foreign key (order_id) references supervision_order (id),
    constraint supervision_responsibility_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint supervision_responsibility_department_fk foreign key (department_id) references department (id),
    constraint supervision_responsibility_kind_known check (kind in ('LEAD', 'RESPONSIBLE', 'SUPPORTING')),
    constraint supervision_responsibility_state_known check (state in ('DRAFT', 'ISSUED', 'ACKNOWLEDGED', 'REJECTED',
        'REPLIED', 'ACCEPTED')),
    constraint supervision_responsibility_answered check ((state in ('REPLIED', 'ACCEPTED')) = (answered_on is not null)),
    constraint supervision_responsibility_extension_whole check (
        (extension_until is null) = (extension_reason is null)
        and (extension_until is null) = (extension_requested_at is null))
);
create index supervision_responsibility_by_org_unit on supervision_responsibility (org_unit_id);
create index supervision_responsibility_by_department on supervision_responsibility (department_id);

-- What an order was proposed for, by the codes of its reasons.
create table supervision_ground (
    order_id  uuid    not null,
    position  integer not null,
    code      text    not null,
    arguments text[]  not null,
    constraint supervision_ground_pk primary key (order_id, position),
    constraint supervision_ground_order_fk foreign key (order_id) references supervision_order (id)
);

-- What happened to an order; rows are only ever added.
create table supervision_exchange (
    order_id          uuid        not null,
    position          integer     not null,
    kind              text        not null,
    responsibility_id uuid,
    words             text,
    until_date        date,
    happened_at       timestamptz not null,
    done_by           text        not null,
    constraint supervision_exchange_pk primary key (order_id, position),
    constraint supervision_exchange_order_fk foreign key (order_id) references supervision_order (id),
    constraint supervision_exchange_kind_known check (kind in ('ISSUED', 'ACKNOWLEDGED', 'REPLIED', 'ACCEPTED', 'REJECTED',
        'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'CLOSED', 'WITHDRAWN')),
    constraint supervision_exchange_says_why check (words is not null
        or kind not in ('REPLIED', 'REJECTED', 'EXTENSION_REQUESTED', 'EXTENSION_REFUSED', 'WITHDRAWN')),
    constraint supervision_exchange_names_day check ((until_date is not null) = (kind like 'EXTENSION_%'))
);

-- The last number given in each plan and year.
create table supervision_numbering (
    plan_id       uuid    not null,
    year          integer not null,
    last_sequence integer not null,
    constraint supervision_numbering_pk primary key (plan_id, year),
    constraint supervision_numbering_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint supervision_numbering_positive check (last_sequence > 0)
);

-- Proposals set aside; one holds as long as the proposal looks the same.
create table supervision_dismissal (
    id           uuid        not null,
    revision     bigint      not null,
    plan_id      uuid        not null,
    proposal_key text        not null,
    signature    text        not null,
    reason       text        not null,
    dismissed_by text        not null,
    dismissed_at timestamptz not null,
    constraint supervision_dismissal_pk primary key (id),
    constraint supervision_dismissal_once unique (plan_id, proposal_key),
    constraint supervision_dismissal_plan_fk foreign key (plan_id) references plan (id) on delete cascade
);
