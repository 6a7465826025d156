-- Batches come as workbooks and as ADX too ---------------------------------------
alter table import_receipt drop constraint import_receipt_format_known;
alter table import_receipt add constraint import_receipt_format_known
    check (format in ('JSON', 'NDJSON', 'CSV', 'XLSX', 'ADX'));

-- A workbook as it came in, so that it can go back with its refused cells marked.
create table import_workbook (
    receipt_id uuid  not null,
    content    bytea not null,
    constraint import_workbook_pk primary key (receipt_id),
    constraint import_workbook_receipt_fk foreign key (receipt_id) references import_receipt (id)
);
