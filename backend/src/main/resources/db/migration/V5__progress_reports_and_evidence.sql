-- How often progress is reported on a task in words ----------------------------------
alter table task add column reporting_cycle text not null default 'NONE';
alter table task add constraint task_reporting_cycle_known
    check (reporting_cycle in ('NONE', 'MONTHLY', 'QUARTERLY', 'YEARLY'));

-- Progress reports ------------------------------------------------------------------
-- Of an org unit that the task is handed down to or, where department_id is set, of a department that leads or supports it;
-- org_unit_id then is the unit that the department belongs to.
create table progress_report (
    id                uuid        not null,
    revision          bigint      not null,
    task_id           uuid        not null,
    org_unit_id       uuid        not null,
    department_id     uuid,
    period_start      date        not null,
    period            text        not null,
    words             text        not null,
    progress          numeric(5, 4),
    status            text        not null,
    version           integer     not null,
    correction_reason text,
    return_reason     text,
    return_fields     text[],
    created_at        timestamptz not null,
    submitted_at      timestamptz,
    submitted_by      text,
    reviewed_at       timestamptz,
    reviewed_by       text,
    superseded_at     timestamptz,
    constraint progress_report_pk primary key (id),
    constraint progress_report_task_fk foreign key (task_id) references task (id),
    constraint progress_report_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint progress_report_department_fk foreign key (department_id) references department (id),
    constraint progress_report_progress_is_share check (progress between 0 and 1),
    constraint progress_report_status_known check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    constraint progress_report_reviewed_has_moment check (status not in ('APPROVED', 'RETURNED') or reviewed_at is not null),
    constraint progress_report_returned_has_reason check (status <> 'RETURNED' or return_reason is not null),
    constraint progress_report_superseded_was_approved check (superseded_at is null or status = 'APPROVED'),
    constraint progress_report_version_positive check (version > 0)
);
-- One report counts, and one is open, for each task, reporter and period.
create unique index progress_report_version on progress_report (task_id, org_unit_id, department_id, period, version)
    nulls not distinct;
create unique index progress_report_current on progress_report (task_id, org_unit_id, department_id, period)
    nulls not distinct where status = 'APPROVED' and superseded_at is null;
create unique index progress_report_open on progress_report (task_id, org_unit_id, department_id, period)
    nulls not distinct where status <> 'APPROVED';
create index progress_report_waiting on progress_report (submitted_at) where status = 'SUBMITTED';
create index progress_report_by_org_unit on progress_report (org_unit_id);
create index progress_report_by_department on progress_report (department_id);

-- Evidence --------------------------------------------------------------------------
-- A file, kept elsewhere under its SHA-256, or a link; behind exactly one observation, progress report or milestone.
create table evidence (
    id                 uuid        not null,
    revision           bigint      not null,
    plan_id            uuid        not null,
    org_unit_id        uuid,
    observation_id     uuid,
    progress_report_id uuid,
    milestone_id       uuid,
    title              text        not null,
    file_name          text,
    media_type         text,
    size               bigint,
    sha256             text,
    link               text,
    added_by           text        not null,
    added_at           timestamptz not null,
    constraint evidence_pk primary key (id),
    constraint evidence_plan_fk foreign key (plan_id) references plan (id),
    constraint evidence_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint evidence_observation_fk foreign key (observation_id) references observation (id),
    constraint evidence_progress_report_fk foreign key (progress_report_id) references progress_report (id),
    constraint evidence_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint evidence_one_subject check (num_nonnulls(observation_id, progress_report_id, milestone_id) = 1),
    constraint evidence_file_or_link check ((sha256 is null) <> (link is null)),
    constraint evidence_file_whole check (num_nonnulls(file_name, media_type, size, sha256) in (0, 4)),
    constraint evidence_size_positive check (size > 0),
    constraint evidence_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$')
);
create unique index evidence_once_for_observation on evidence (observation_id, sha256) where sha256 is not null;
create unique index evidence_once_for_progress_report on evidence (progress_report_id, sha256) where sha256 is not null;
create unique index evidence_once_for_milestone on evidence (milestone_id, sha256) where sha256 is not null;
create index evidence_by_observation on evidence (observation_id) where observation_id is not null;
create index evidence_by_progress_report on evidence (progress_report_id) where progress_report_id is not null;
create index evidence_by_milestone on evidence (milestone_id) where milestone_id is not null;
create index evidence_by_content on evidence (sha256);
create index evidence_by_plan on evidence (plan_id);
