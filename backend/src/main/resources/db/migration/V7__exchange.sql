-- Batches ------------------------------------------------------------------------
-- What came of each batch. A batch that goes on row by row says in each of its transactions how far it has come.
create table import_receipt (
    id            uuid        not null,
    revision      bigint      not null,
    caller        text        not null,
    org_unit_id   uuid,
    mode          text        not null,
    validate_only boolean     not null,
    format        text        not null,
    bytes         bigint      not null,
    digest        text        not null,
    state         text        not null,
    processed     integer     not null,
    created       integer     not null,
    updated       integer     not null,
    unchanged     integer     not null,
    rejected      integer     not null,
    started_at    timestamptz not null,
    progressed_at timestamptz not null,
    constraint import_receipt_pk primary key (id),
    constraint import_receipt_mode_known check (mode in ('ATOMIC', 'PARTIAL')),
    constraint import_receipt_format_known check (format in ('JSON', 'NDJSON', 'CSV')),
    constraint import_receipt_state_known check (state in ('RUNNING', 'APPLIED', 'REFUSED', 'CHECKED')),
    constraint import_receipt_rows_whole check (created + updated + unchanged + rejected <= processed)
);
create index import_receipt_by_org_unit on import_receipt (org_unit_id, started_at);
create index import_receipt_by_start on import_receipt (started_at);

-- Why rows were rejected: one line for each broken rule, with the row as it came.
create table import_rejection (
    id         uuid    not null,
    receipt_id uuid    not null,
    row        integer not null,
    pointer    text    not null,
    code       text    not null,
    arguments  text[]  not null,
    content    text,
    constraint import_rejection_pk primary key (id),
    constraint import_rejection_receipt_fk foreign key (receipt_id) references import_receipt (id),
    constraint import_rejection_row_positive check (row > 0)
);
create index import_rejection_by_row on import_rejection (receipt_id, row, id);

-- Changes ------------------------------------------------------------------------
-- What positions in the feed are sealed with, so that they tell nothing and stay valid for good.
create table feed_seal (
    singleton boolean not null default true,
    seal      uuid    not null,
    constraint feed_seal_pk primary key (singleton),
    constraint feed_seal_single check (singleton)
);
insert into feed_seal (seal) values (gen_random_uuid());
