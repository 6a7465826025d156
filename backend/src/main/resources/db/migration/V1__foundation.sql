-- Idempotency keys -----------------------------------------------------------
create table idempotency_record (
    caller         text        not null,
    key            text        not null,
    request_digest text        not null,
    answer         text,
    created_at     timestamptz not null,
    constraint idempotency_record_pk primary key (caller, key)
);
create index idempotency_record_by_age on idempotency_record (created_at);

-- Organisation ---------------------------------------------------------------
create table org_unit (
    id        uuid   not null,
    revision  bigint not null,
    code      text   not null,
    name      text   not null,
    level     text   not null,
    type      text   not null,
    parent_id uuid,
    opened_on date,
    closed_on date,
    constraint org_unit_pk primary key (id),
    constraint org_unit_code_unique unique (code),
    constraint org_unit_parent_fk foreign key (parent_id) references org_unit (id),
    constraint org_unit_level_known check (level in ('CITY', 'COUNTY', 'SCHOOL')),
    constraint org_unit_not_its_own_parent check (parent_id <> id),
    constraint org_unit_city_is_root check ((level = 'CITY') = (parent_id is null)),
    constraint org_unit_opened_before_closed check (closed_on >= opened_on)
);
create index org_unit_by_parent on org_unit (parent_id);

create table org_tree_revision (
    singleton boolean not null default true,
    revision  bigint  not null,
    constraint org_tree_revision_pk primary key (singleton),
    constraint org_tree_revision_single check (singleton)
);
insert into org_tree_revision (revision) values (0);

create table department (
    id          uuid   not null,
    revision    bigint not null,
    code        text   not null,
    name        text   not null,
    org_unit_id uuid   not null,
    constraint department_pk primary key (id),
    constraint department_code_unique unique (code),
    constraint department_org_unit_fk foreign key (org_unit_id) references org_unit (id)
);
create index department_by_org_unit on department (org_unit_id);

-- Plans and programmes ---------------------------------------------------------
create table plan (
    id          uuid    not null,
    revision    bigint  not null,
    code        text    not null,
    title       text    not null,
    year        integer not null,
    org_unit_id uuid    not null,
    start_date  date    not null,
    end_date    date    not null,
    status      text    not null,
    constraint plan_pk primary key (id),
    constraint plan_code_unique unique (code),
    constraint plan_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint plan_status_known check (status in ('DRAFT', 'ACTIVE', 'CLOSED')),
    constraint plan_starts_before_end check (start_date <= end_date),
    constraint plan_year_sensible check (year between 2000 and 2100)
);
create index plan_by_org_unit on plan (org_unit_id);

create table programme (
    id       uuid    not null,
    revision bigint  not null,
    plan_id  uuid    not null,
    code     text    not null,
    ordinal  integer not null,
    title    text    not null,
    constraint programme_pk primary key (id),
    constraint programme_in_plan unique (id, plan_id),
    constraint programme_code_unique unique (plan_id, code),
    constraint programme_ordinal_unique unique (plan_id, ordinal),
    constraint programme_plan_fk foreign key (plan_id) references plan (id),
    constraint programme_ordinal_positive check (ordinal > 0)
);

-- Tasks ------------------------------------------------------------------------
create table task (
    id                 uuid    not null,
    revision           bigint  not null,
    plan_id            uuid    not null,
    programme_id       uuid    not null,
    code               text    not null,
    number             integer not null,
    title              text    not null,
    description        text,
    lead_department_id uuid,
    start_date         date    not null,
    due_date           date    not null,
    progress_override  numeric(5, 4),
    progress_reason    text,
    constraint task_pk primary key (id),
    constraint task_in_plan unique (id, plan_id),
    constraint task_code_unique unique (plan_id, code),
    constraint task_number_unique unique (programme_id, number),
    constraint task_programme_fk foreign key (programme_id, plan_id) references programme (id, plan_id),
    constraint task_lead_fk foreign key (lead_department_id) references department (id),
    constraint task_number_positive check (number > 0),
    constraint task_starts_before_due check (start_date <= due_date),
    constraint task_override_is_share check (progress_override between 0 and 1),
    constraint task_override_has_reason check (progress_override is null or progress_reason is not null)
);
create index task_by_lead on task (lead_department_id);
create index task_by_due on task (plan_id, due_date);

create table task_support_department (
    task_id       uuid    not null,
    position      integer not null,
    department_id uuid    not null,
    constraint task_support_department_pk primary key (task_id, position),
    constraint task_support_department_unique unique (task_id, department_id),
    constraint task_support_department_task_fk foreign key (task_id) references task (id),
    constraint task_support_department_fk foreign key (department_id) references department (id)
);
create index task_support_by_department on task_support_department (department_id);

create table clause (
    id           uuid    not null,
    task_id      uuid    not null,
    position     integer not null,
    text         text    not null,
    kind         text    not null,
    start_offset integer,
    end_offset   integer,
    constraint clause_pk primary key (id),
    constraint clause_task_fk foreign key (task_id) references task (id),
    constraint clause_kind_known check (kind in ('ACTION', 'TARGET', 'MILESTONE', 'PRINCIPLE')),
    constraint clause_span check (start_offset >= 0 and end_offset > start_offset
        and (start_offset is null) = (end_offset is null))
);
create index clause_by_task on clause (task_id, position);

create table assignment (
    id          uuid    not null,
    revision    bigint  not null,
    task_id     uuid    not null,
    org_unit_id uuid    not null,
    owner       text,
    due_date    date    not null,
    progress    numeric(5, 4) not null,
    note        text,
    constraint assignment_pk primary key (id),
    constraint assignment_once unique (task_id, org_unit_id),
    constraint assignment_task_fk foreign key (task_id) references task (id),
    constraint assignment_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint assignment_progress_is_share check (progress between 0 and 1)
);
create index assignment_by_org_unit on assignment (org_unit_id);

-- Targets ------------------------------------------------------------------------
create table target (
    id                        uuid          not null,
    revision                  bigint        not null,
    plan_id                   uuid          not null,
    task_id                   uuid          not null,
    code                      text          not null,
    name                      text          not null,
    unit                      text          not null,
    comparator                text          not null,
    goal                      numeric(20, 6) not null,
    goal_upper                numeric(20, 6),
    unit_goal                 numeric(20, 6),
    baseline                  numeric(20, 6),
    baseline_date             date,
    start_date                date          not null,
    due_date                  date          not null,
    frequency                 text          not null,
    reporting_level           text          not null,
    time_basis                text          not null,
    rollup                    text          not null,
    tolerance                 numeric(20, 6),
    weight                    numeric(9, 4) not null,
    allow_above_denominator   boolean       not null,
    applies_to_units          uuid[]        not null,
    applies_to_types          text[]        not null,
    definition_version        integer       not null,
    definition_numerator      text,
    definition_denominator    text,
    definition_population     text,
    definition_exclusions     text,
    definition_source         text,
    definition_rounding       text,
    definition_method         text,
    constraint target_pk primary key (id),
    constraint target_code_unique unique (plan_id, code),
    constraint target_task_fk foreign key (task_id, plan_id) references task (id, plan_id),
    constraint target_comparator_known check (comparator in ('AT_LEAST', 'AT_MOST', 'EQUAL', 'BETWEEN')),
    constraint target_between_has_upper check ((comparator = 'BETWEEN') = (goal_upper is not null)),
    constraint target_upper_above_goal check (goal_upper >= goal),
    constraint target_unit_goal_for_coverage check ((rollup = 'COVERAGE') = (unit_goal is not null)),
    constraint target_starts_before_due check (start_date <= due_date),
    constraint target_frequency_known check (frequency in ('YEARLY', 'QUARTERLY', 'MONTHLY')),
    constraint target_level_known check (reporting_level in ('CITY', 'COUNTY', 'SCHOOL')),
    constraint target_time_basis_known check (time_basis in ('SNAPSHOT', 'CUMULATIVE')),
    constraint target_rollup_known check (rollup in ('RATIO', 'SUM', 'MEAN', 'MIN', 'MAX', 'COVERAGE')),
    constraint target_tolerance_not_negative check (tolerance >= 0),
    constraint target_weight_not_negative check (weight >= 0)
);
create index target_by_task on target (task_id);

-- Every version of a target's definition card; the newest says the same as the target.
create table definition_card (
    id                     uuid        not null,
    revision               bigint      not null,
    target_id              uuid        not null,
    since                  timestamptz not null,
    changed_by             text        not null,
    reason                 text,
    definition_version     integer     not null,
    definition_numerator   text,
    definition_denominator text,
    definition_population  text,
    definition_exclusions  text,
    definition_source      text,
    definition_rounding    text,
    definition_method      text,
    constraint definition_card_pk primary key (id),
    constraint definition_card_version_unique unique (target_id, definition_version),
    constraint definition_card_target_fk foreign key (target_id) references target (id),
    constraint definition_card_version_positive check (definition_version > 0)
);

create table goal (
    id          uuid           not null,
    revision    bigint         not null,
    target_id   uuid           not null,
    org_unit_id uuid,
    date        date,
    value       numeric(20, 6) not null,
    value_upper numeric(20, 6),
    constraint goal_pk primary key (id),
    constraint goal_once unique nulls not distinct (target_id, org_unit_id, date),
    constraint goal_target_fk foreign key (target_id) references target (id),
    constraint goal_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint goal_is_for_unit_or_date check (org_unit_id is not null or date is not null),
    constraint goal_upper_above_value check (value_upper >= value)
);
create index goal_by_org_unit on goal (org_unit_id);

create table observation (
    id                 uuid           not null,
    revision           bigint         not null,
    target_id          uuid           not null,
    org_unit_id        uuid           not null,
    period_start       date           not null,
    period             text           not null,
    numerator          numeric(20, 6),
    denominator        numeric(20, 6),
    value              numeric(20, 6) not null,
    value_status       text           not null,
    sample_size        integer,
    status             text           not null,
    note               text,
    source_system      text,
    source_reference   text,
    definition_version integer        not null,
    version            integer        not null,
    correction_reason  text,
    return_reason      text,
    return_fields      text[],
    created_at         timestamptz    not null,
    submitted_at       timestamptz,
    submitted_by       text,
    reviewed_at        timestamptz,
    reviewed_by        text,
    superseded_at      timestamptz,
    constraint observation_pk primary key (id),
    constraint observation_target_fk foreign key (target_id) references target (id),
    constraint observation_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint observation_counts_not_negative check (numerator >= 0 and denominator > 0),
    constraint observation_ratio_whole check ((numerator is null) = (denominator is null)),
    constraint observation_value_status_known check (value_status in ('REPORTED', 'SAMPLED', 'AUTHORITATIVE')),
    constraint observation_sample_has_size check ((value_status = 'SAMPLED') = (sample_size is not null)),
    constraint observation_status_known check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    constraint observation_reviewed_has_moment check (status not in ('APPROVED', 'RETURNED') or reviewed_at is not null),
    constraint observation_returned_has_reason check (status <> 'RETURNED' or return_reason is not null),
    constraint observation_superseded_was_approved check (superseded_at is null or status = 'APPROVED'),
    constraint observation_version_positive check (version > 0)
);
-- One figure counts, and one waits, for each target, unit and period.
-- What a higher body published is a line of its own beside what was reported.
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
create unique index observation_source on observation (source_system, source_reference, version)
    where source_reference is not null;
create index observation_by_org_unit on observation (org_unit_id, target_id);

-- What approved observations add up to: for each target, unit (reporting or above) and day on which something changes (a
-- period begins, a unit is opened or closed), the change. The state on a day is the sum of the rows up to it. The last three
-- columns add up the definition versions that the figures were reported under, so that a mixture of versions shows.
create table rollup (
    target_id    uuid           not null,
    org_unit_id  uuid           not null,
    changed_on   date           not null,
    numerator    numeric(26, 6) not null,
    denominator  numeric(26, 6) not null,
    value        numeric(32, 10) not null,
    reported     integer        not null,
    covered      integer        not null,
    observed     integer        not null,
    definition_figures  integer not null,
    definition_versions bigint  not null,
    definition_squares  bigint  not null,
    constraint rollup_pk primary key (target_id, org_unit_id, changed_on),
    constraint rollup_target_fk foreign key (target_id) references target (id),
    constraint rollup_org_unit_fk foreign key (org_unit_id) references org_unit (id)
);
create index rollup_by_org_unit on rollup (org_unit_id, target_id);

-- Milestones ---------------------------------------------------------------------
create table milestone (
    id             uuid    not null,
    revision       bigint  not null,
    plan_id        uuid    not null,
    task_id        uuid    not null,
    code           text    not null,
    title          text    not null,
    kind           text    not null,
    org_unit_id    uuid,
    due_date       date    not null,
    forecast_date  date,
    completed_date date,
    warning_days   integer not null,
    status         text    not null,
    status_reason  text,
    constraint milestone_pk primary key (id),
    constraint milestone_code_unique unique (plan_id, code),
    constraint milestone_task_fk foreign key (task_id, plan_id) references task (id, plan_id),
    constraint milestone_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint milestone_kind_known check (kind in ('DOCUMENT', 'EVENT', 'ASSESSMENT', 'CONSTRUCTION', 'TRAINING',
        'COMPETITION', 'AWARD')),
    constraint milestone_status_known check (status in ('PLANNED', 'ACHIEVED', 'MISSED', 'CANCELLED')),
    constraint milestone_achieved_has_date check ((status = 'ACHIEVED') = (completed_date is not null)),
    constraint milestone_warning_sensible check (warning_days between 0 and 365),
    constraint milestone_given_up_has_reason check (status not in ('MISSED', 'CANCELLED') or status_reason is not null)
);
create index milestone_by_task on milestone (task_id);
create index milestone_by_due on milestone (plan_id, due_date);
create index milestone_by_org_unit on milestone (org_unit_id);

-- Calendar feeds -----------------------------------------------------------------
-- What a feed shows goes, and the feed with it.
create table calendar_feed (
    id           uuid        not null,
    revision     bigint      not null,
    owner        text        not null,
    plan_id      uuid        not null,
    org_unit_id  uuid        not null,
    name         text        not null,
    token_digest bytea       not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint calendar_feed_org_unit_fk foreign key (org_unit_id) references org_unit (id) on delete cascade,
    constraint calendar_feed_digest_is_sha256 check (octet_length(token_digest) = 32)
);
create index calendar_feed_by_owner on calendar_feed (owner, created_at);
create index calendar_feed_by_plan on calendar_feed (plan_id);
create index calendar_feed_by_org_unit on calendar_feed (org_unit_id);

-- Changes of what plans are made of -----------------------------------------------
-- Grows with every statement that changes one of the tables below, in the same transaction: what a replica has read of them
-- is current as long as the revision is the one it was read at.
create table structure_revision (
    singleton boolean not null default true,
    revision  bigint  not null,
    constraint structure_revision_pk primary key (singleton),
    constraint structure_revision_single check (singleton)
);
insert into structure_revision (revision) values (0);

create function advance_structure_revision() returns trigger language plpgsql as $$
begin
    update structure_revision set revision = revision + 1;
    return null;
end
$$;

create trigger department_changes_structure after insert or update or delete or truncate on department
    for each statement execute function advance_structure_revision();
create trigger plan_changes_structure after insert or update or delete or truncate on plan
    for each statement execute function advance_structure_revision();
create trigger programme_changes_structure after insert or update or delete or truncate on programme
    for each statement execute function advance_structure_revision();
create trigger task_changes_structure after insert or update or delete or truncate on task
    for each statement execute function advance_structure_revision();
create trigger task_support_department_changes_structure after insert or update or delete or truncate on task_support_department
    for each statement execute function advance_structure_revision();
create trigger clause_changes_structure after insert or update or delete or truncate on clause
    for each statement execute function advance_structure_revision();
create trigger target_changes_structure after insert or update or delete or truncate on target
    for each statement execute function advance_structure_revision();
create trigger goal_changes_structure after insert or update or delete or truncate on goal
    for each statement execute function advance_structure_revision();
create trigger milestone_changes_structure after insert or update or delete or truncate on milestone
    for each statement execute function advance_structure_revision();
