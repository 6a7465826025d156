-- The sandbox ------------------------------------------------------------------------
-- Batches of clients that only try things out. Whatever the service does, such a batch is one that is only checked.
alter table import_receipt add column sandbox boolean not null default false;
alter table import_receipt add constraint import_receipt_sandbox_checks_only check (validate_only or not sandbox);

drop index import_receipt_by_system;
create index import_receipt_by_system on import_receipt (caller, started_at) where by_system and (sandbox or not validate_only);
