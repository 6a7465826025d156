-- The same rule as before, that a hash is 64 hexadecimal digits, in a form that costs a twentieth: with a counted repetition the
-- expression took 14 microseconds a line, a tenth of what a large batch took as a whole.
alter table audit_event drop constraint audit_event_hash_is_sha256;
alter table audit_event add constraint audit_event_hash_is_sha256 check (
    length(hash) = 64 and hash !~ '[^0-9a-f]' and length(previous_hash) = 64 and previous_hash !~ '[^0-9a-f]') not valid;
alter table audit_event validate constraint audit_event_hash_is_sha256;
