-- :cities further cities, as a province has them beside the first: each with six counties, 950 schools and a plan of the same shape,
-- of which all schools have reported all months once.
insert into org_unit (id, revision, code, name, level, type, parent_id)
select bench_id(1, 100000 * c), 0, (450000 + 100 * c)::text, '基准市' || c, 'CITY', 'CITY', null
from generate_series(1, :cities) c
union all
select bench_id(1, 100000 * c + n), 0, (450000 + 100 * c + n)::text, '基准县' || c || '-' || n, 'COUNTY', 'COUNTY', bench_id(1, 100000 * c)
from generate_series(1, :cities) c, generate_series(1, 6) n
union all
select bench_id(1, 100000 * c + 100 + n), 0, '45-' || c || '-' || n, '基准学校' || c || '-' || n, 'SCHOOL', 'PRIMARY',
  bench_id(1, 100000 * c + 1 + n % 6)
from generate_series(1, :cities) c, generate_series(1, 950) n;
update revision set revision = revision + 1 where subject = 'org tree';

insert into plan
select (jsonb_populate_record(x, jsonb_build_object('id', bench_id(3, 1 + c), 'code', 'bench-' || 1 + c,
  'org_unit_id', bench_id(1, 100000 * c)))).*
from plan x, generate_series(1, :cities) c where x.id = bench_id(3, 0);
insert into programme
select (jsonb_populate_record(x, jsonb_build_object('id', bench_id(4, 5 * p + ordinal), 'plan_id', bench_id(3, p)))).*
from programme x, generate_series(2, 1 + :cities) p where x.plan_id = bench_id(3, 0);
insert into task
select (jsonb_populate_record(x, jsonb_build_object('id', bench_id(5, 20 * p + number), 'plan_id', bench_id(3, p),
  'programme_id', bench_id(4, 5 * p + 1 + number % 5)))).*
from task x, generate_series(2, 1 + :cities) p where x.plan_id = bench_id(3, 0);
insert into target
select (jsonb_populate_record(x, jsonb_build_object('id', bench_id(6, 60 * p + t), 'plan_id', bench_id(3, p),
  'task_id', bench_id(5, 20 * p + 1 + t % 20)))).*
from target x, generate_series(2, 1 + :cities) p, lateral (select substr(x.code, 7)::int as t) n where x.plan_id = bench_id(3, 0);
insert into definition_card
select (jsonb_populate_record(x, jsonb_build_object('id', bench_id(12, n), 'target_id', bench_id(6, n)))).*
from definition_card x, generate_series(121, 60 * (2 + :cities)) n where x.target_id = bench_id(6, 1);

set session_replication_role = replica;
set maintenance_work_mem = '512MB';
select bench_drop_indexes();
insert into observation (id, revision, target_id, org_unit_id, period_start, period, numerator, denominator, value,
  value_status, status, definition_version, version, created_at, submitted_at, submitted_by, reviewed_at, reviewed_by)
select bench_id(13, ((c * 1000 + school) * 60 + t) * 12 + month), 1, bench_id(6, 60 * (1 + c) + t), bench_id(1, 100000 * c + 100 + school),
  make_date(2025, month, 1), '2025-' || lpad(month::text, 2, '0'),
  case when t % 4 = 1 then people * share / 100 end, case when t % 4 = 1 then people end, share,
  'REPORTED', 'APPROVED', 1, 1, day, day, 'reporter', day, 'reviewer'
from generate_series(1, :cities) c, generate_series(1, 950) school, generate_series(1, 60) t, generate_series(1, 12) month,
  lateral (select 30 + (school * 7 + t * 5 + month * 13) % 40 as share, 100 * (1 + school % 5) as people,
    timestamptz '2025-02-04 00:00+00' + (month - 1) * interval '30 days' as day) f;
select bench_make_indexes();
