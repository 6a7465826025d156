-- Documents that plans are made of --------------------------------------------------
create table document (
    id         uuid        not null,
    revision   bigint      not null,
    name       text,
    format     text        not null,
    sha256     text        not null,
    content    bytea       not null,
    text       text        not null,
    characters integer     not null,
    created_by text        not null,
    created_at timestamptz not null,
    draft      text,
    plan_id    uuid,
    constraint document_pk primary key (id),
    constraint document_sha256_unique unique (sha256),
    constraint document_sha256_whole check (length(sha256) = 64),
    constraint document_plan_fk foreign key (plan_id) references plan (id) on delete set null
);
create index document_by_plan on document (plan_id);

-- Where in a document something that is followed comes from, or why a clause is not followed.
create table document_span (
    id          uuid    not null,
    revision    bigint  not null,
    document_id uuid    not null,
    subject     text    not null,
    subject_id  uuid,
    span_start  integer not null,
    span_end    integer not null,
    reason      text,
    constraint document_span_pk primary key (id),
    constraint document_span_document_fk foreign key (document_id) references document (id),
    constraint document_span_not_empty check (span_start >= 0 and span_end > span_start),
    constraint document_span_followed_or_reason check ((subject = 'NOT_FOLLOWED') = (reason is not null))
);
create index document_span_by_document on document_span (document_id, span_start);
create index document_span_by_subject on document_span (subject_id);
