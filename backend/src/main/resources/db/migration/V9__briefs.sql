-- Briefs -------------------------------------------------------------------------------
create table brief (
    id              uuid        not null,
    revision        bigint      not null,
    plan_id         uuid        not null,
    kind            text        not null,
    month           text,
    as_of           date        not null,
    since           date,
    issuer          text        not null,
    title           text        not null,
    introduction    text        not null,
    state           text        not null,
    created_at      timestamptz not null,
    number_year     integer,
    number_sequence integer,
    published_on    date,
    known_at        timestamptz,
    content         jsonb,
    constraint brief_pk primary key (id),
    constraint brief_number_unique unique (plan_id, number_year, number_sequence),
    constraint brief_plan_fk foreign key (plan_id) references plan (id),
    constraint brief_kind_known check (kind in ('MONTHLY', 'SINCE')),
    constraint brief_state_known check (state in ('DRAFT', 'PUBLISHED')),
    constraint brief_month_when_monthly check ((kind = 'MONTHLY') = (month is not null)),
    constraint brief_since_when_compared check (kind <> 'SINCE' or since is not null),
    constraint brief_since_earlier check (since < as_of),
    constraint brief_number_whole check ((number_year is null) = (number_sequence is null)),
    constraint brief_number_positive check (number_sequence > 0),
    constraint brief_whole_when_published check (
        (state = 'PUBLISHED') = (number_sequence is not null)
        and (state = 'PUBLISHED') = (published_on is not null)
        and (state = 'PUBLISHED') = (known_at is not null)
        and (state = 'PUBLISHED') = (content is not null))
);
create index brief_by_plan on brief (plan_id, created_at);

-- What was published stays as it was, whoever asks.
create function refuse_change_of_published_brief() returns trigger language plpgsql as $$
begin
    raise exception 'a published brief is never changed' using errcode = 'insufficient_privilege';
end
$$;
create trigger brief_frozen before update or delete on brief
    for each row when (old.state = 'PUBLISHED') execute function refuse_change_of_published_brief();

-- The last number given in each plan and year.
create table brief_numbering (
    plan_id       uuid    not null,
    year          integer not null,
    last_sequence integer not null,
    constraint brief_numbering_pk primary key (plan_id, year),
    constraint brief_numbering_plan_fk foreign key (plan_id) references plan (id) on delete cascade,
    constraint brief_numbering_positive check (last_sequence > 0)
);
