-- :observations of them, each with its number n. The first 288000 are of one cell each (400 schools × 60 targets × 12 months,
-- school by school); those after it correct them, round by round. Only the last of a cell counts.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
select bench_drop_indexes();

insert into observation (id, revision, target_id, org_unit_id, period_start, period, numerator, denominator, value,
  value_status, status, definition_version, version, correction_reason, created_at, submitted_at, submitted_by,
  reviewed_at, reviewed_by, superseded_at)
select bench_id(9, n), 1, bench_id(6, t), bench_id(1, 101 + school), make_date(2025, month, 1),
  '2025-' || lpad(month::text, 2, '0'),
  case when t % 4 = 1 then people * share / 100 end, case when t % 4 = 1 then people end, share,
  'REPORTED', 'APPROVED', 1, version, case when version > 1 then '更正' end, day, day, 'reporter', day, 'reviewer',
  case when n + 288000 < :observations then day + interval '1 hour' end
from generate_series(0, :observations - 1) n,
  lateral (select n % 288000 as cell, n / 288000 + 1 as version) c,
  lateral (select cell / 720 as school, cell % 720 / 12 + 1 as t, cell % 12 + 1 as month) p,
  lateral (select 30 + (cell * 7 + cell / 720 * 5 + version * 13) % 40 as share, 100 * (1 + school % 5) as people,
    timestamptz '2025-02-04 00:00+00' + (month - 1) * interval '30 days' + version * interval '1 hour' as day) f;

select bench_make_indexes();
