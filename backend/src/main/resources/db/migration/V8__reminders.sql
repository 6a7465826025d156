-- Reminders ------------------------------------------------------------------------
create table reminder_ladder (
    id       uuid    not null,
    revision bigint  not null,
    plan_id  uuid    not null,
    enabled  boolean not null,
    constraint reminder_ladder_pk primary key (id),
    constraint reminder_ladder_once unique (plan_id),
    constraint reminder_ladder_plan_fk foreign key (plan_id) references plan (id) on delete cascade
);

create table reminder_step (
    ladder_id uuid    not null,
    position  integer not null,
    days      integer not null,
    audience  text    not null,
    constraint reminder_step_pk primary key (ladder_id, position),
    constraint reminder_step_once unique (ladder_id, days, audience),
    constraint reminder_step_ladder_fk foreign key (ladder_id) references reminder_ladder (id) on delete cascade,
    constraint reminder_step_audience_known check (audience in ('OWNER', 'SUPERIOR', 'OFFICE'))
);

-- The days that digests have been made for. Whoever enters a day makes them, in the same transaction.
create table reminder_run (
    day     date        not null,
    made_at timestamptz not null,
    constraint reminder_run_pk primary key (day)
);

-- One digest a day for each desk.
create table notification (
    id            uuid        not null,
    org_unit_id   uuid        not null,
    department_id uuid,
    circle        text        not null,
    day           date        not null,
    created_at    timestamptz not null,
    constraint notification_pk primary key (id),
    constraint notification_once unique nulls not distinct (org_unit_id, department_id, circle, day),
    constraint notification_org_unit_fk foreign key (org_unit_id) references org_unit (id) on delete cascade,
    constraint notification_department_fk foreign key (department_id) references department (id) on delete cascade,
    constraint notification_circle_known check (circle in ('REPORTERS', 'REVIEWERS', 'DEPARTMENT', 'OFFICE')),
    constraint notification_department_named check ((circle = 'DEPARTMENT') = (department_id is not null))
);
create index notification_by_moment on notification (circle, created_at);

-- Its lines, in the words of the day on which they were made: what they are about may be gone later.
create table reminder (
    notification_id uuid    not null,
    position        integer not null,
    kind            text    not null,
    plan_id         uuid    not null,
    subject_id      uuid    not null,
    subject_code    text    not null,
    subject_name    text    not null,
    period          text,
    about_unit_id   uuid,
    due_on          date    not null,
    step_days       integer not null,
    constraint reminder_pk primary key (notification_id, position),
    constraint reminder_notification_fk foreign key (notification_id) references notification (id) on delete cascade,
    constraint reminder_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint reminder_about_unit_fk foreign key (about_unit_id) references org_unit (id) on delete cascade,
    constraint reminder_kind_known check (kind in ('REPORT', 'MILESTONE', 'ORDER')),
    constraint reminder_report_has_period check ((kind = 'REPORT') = (period is not null))
);
create index reminder_by_plan on reminder (plan_id);
create index reminder_by_about_unit on reminder (about_unit_id);

-- Up to when a person has seen their digests. For nobody but that person.
create table notification_seen (
    person     text        not null,
    seen_until timestamptz not null,
    constraint notification_seen_pk primary key (person)
);

create table notification_address (
    id            uuid   not null,
    revision      bigint not null,
    org_unit_id   uuid   not null,
    department_id uuid,
    circle        text   not null,
    channel       text   not null,
    address       text   not null,
    shown         text   not null,
    constraint notification_address_pk primary key (id),
    constraint notification_address_once unique nulls not distinct (org_unit_id, department_id, circle, channel, address),
    constraint notification_address_org_unit_fk foreign key (org_unit_id) references org_unit (id) on delete cascade,
    constraint notification_address_department_fk foreign key (department_id) references department (id) on delete cascade,
    constraint notification_address_circle_known check (circle in ('REPORTERS', 'REVIEWERS', 'DEPARTMENT', 'OFFICE')),
    constraint notification_address_department_named check ((circle = 'DEPARTMENT') = (department_id is not null)),
    constraint notification_address_channel_known check (channel in ('EMAIL', 'WECOM'))
);

-- A digest on its way to one address.
create table notification_delivery (
    id              uuid        not null,
    notification_id uuid        not null,
    address_id      uuid        not null,
    state           text        not null,
    attempts        integer     not null,
    next_attempt_at timestamptz,
    started_at      timestamptz,
    sent_at         timestamptz,
    problem         text,
    constraint notification_delivery_pk primary key (id),
    constraint notification_delivery_once unique (notification_id, address_id),
    constraint notification_delivery_notification_fk foreign key (notification_id) references notification (id) on delete cascade,
    constraint notification_delivery_address_fk foreign key (address_id) references notification_address (id) on delete cascade,
    constraint notification_delivery_state_known check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    constraint notification_delivery_waits_for_a_moment check ((state = 'WAITING') = (next_attempt_at is not null))
);
create index notification_delivery_waiting on notification_delivery (next_attempt_at) where state = 'WAITING';
create index notification_delivery_sending on notification_delivery (started_at) where state = 'SENDING';
create index notification_delivery_by_address on notification_delivery (address_id);
