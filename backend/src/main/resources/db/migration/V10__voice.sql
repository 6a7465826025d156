-- Complaints and suggestions -----------------------------------------------------------
create table suggestion (
    id           uuid        not null,
    revision     bigint      not null,
    author       text        not null,
    kind         text        not null,
    words        text        not null,
    page         text,
    target_id    uuid,
    created_at   timestamptz not null,
    answer       text,
    answered_at  timestamptz,
    published_at timestamptz,
    constraint suggestion_pk primary key (id),
    constraint suggestion_target_fk foreign key (target_id) references target (id) on delete set null,
    constraint suggestion_kind_known check (kind in ('COMPLAINT', 'SUGGESTION')),
    constraint suggestion_one_subject check (page is null or target_id is null),
    constraint suggestion_answer_whole check ((answer is null) = (answered_at is null)),
    constraint suggestion_published_when_answered check (published_at is null or answered_at is not null)
);
create index suggestion_by_author on suggestion (author, created_at);
create index suggestion_by_moment on suggestion (created_at);
