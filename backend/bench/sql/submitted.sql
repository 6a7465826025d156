-- :count figures that wait for review, a month of school after school for target after target, in the plan that takes writes.
insert into observation (id, revision, target_id, org_unit_id, period_start, period, numerator, denominator, value,
  value_status, status, definition_version, version, created_at, submitted_at, submitted_by)
select bench_id(11, :first + n), 1, bench_id(6, 61 + n / 400), bench_id(1, 101 + n % 400), make_date(2025, :month, 1),
  '2025-' || lpad(:month::text, 2, '0'), case when n / 400 % 4 = 0 then share end, case when n / 400 % 4 = 0 then 100 end, share,
  'REPORTED', 'SUBMITTED', 1, 1, now(), now(), 'reporter'
from generate_series(0, :count - 1) n, lateral (select 30 + n % 40 as share) f;
