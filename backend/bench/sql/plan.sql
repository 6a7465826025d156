-- 1 city, 8 county-level units, 400 schools, and two plans of one shape: 0 is read, 1 takes the writes.
create function bench_id(kind int, n bigint) returns uuid language sql immutable parallel safe
return ('0199f000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into org_unit (id, revision, code, name, level, type, parent_id)
select bench_id(1, 0), 0, '440000', '基准市', 'CITY', 'CITY', null
union all
select bench_id(1, n), 0, (440000 + n)::text, '基准县' || n, 'COUNTY', 'COUNTY', bench_id(1, 0)
from generate_series(1, 8) n
union all
select bench_id(1, 100 + n), 0, '44-' || lpad(n::text, 3, '0'), '基准学校' || n, 'SCHOOL', 'PRIMARY', bench_id(1, 1 + n % 8)
from generate_series(1, 400) n;
update revision set revision = revision + 1 where subject = 'org tree';

insert into department (id, revision, code, name, org_unit_id)
select bench_id(2, n), 0, 'bench-' || n, '基准科室' || n, bench_id(1, 0) from generate_series(1, 10) n;

insert into plan (id, revision, code, title, year, org_unit_id, start_date, end_date, status)
select bench_id(3, p), 0, 'bench-' || p, '基准计划' || p, 2025, bench_id(1, 0), '2025-01-01', '2025-12-31', 'ACTIVE'
from generate_series(0, 1) p;

insert into programme (id, revision, plan_id, code, ordinal, title)
select bench_id(4, 5 * p + n), 0, bench_id(3, p), 'P' || n, n, '基准工程' || n
from generate_series(0, 1) p, generate_series(1, 5) n;

insert into task (id, revision, plan_id, programme_id, code, number, title, lead_department_id, start_date, due_date)
select bench_id(5, 20 * p + n), 0, bench_id(3, p), bench_id(4, 5 * p + 1 + n % 5), 'T' || n, n, '基准任务' || n,
  bench_id(2, 1 + n % 10), '2025-01-01', '2025-12-31'
from generate_series(0, 1) p, generate_series(1, 20) n;

insert into milestone (id, revision, plan_id, task_id, code, title, kind, due_date, completed_date, warning_days, status)
select bench_id(7, 20 * p + n), 0, bench_id(3, p), bench_id(5, 20 * p + n), 'M' || n, '基准节点' || n, 'EVENT',
  date '2025-01-31' + 15 * n, case when n % 2 = 0 then date '2025-01-20' + 15 * n end, 30,
  case when n % 2 = 0 then 'ACHIEVED' else 'PLANNED' end
from generate_series(0, 1) p, generate_series(1, 20) n;

-- Each of the four rollups, and of each as many that stand as pile up.
insert into target (id, revision, plan_id, task_id, code, name, unit, comparator, goal, unit_goal, start_date, due_date,
  frequency, reporting_level, time_basis, rollup, weight, allow_above_denominator, applies_to_units, applies_to_types,
  definition_version)
select bench_id(6, 60 * p + t), 0, bench_id(3, p), bench_id(5, 20 * p + 1 + t % 20), 'bench-' || t, '基准指标' || t,
  case rollup when 'RATIO' then 'PERCENT' when 'COVERAGE' then 'PERCENT' else 'COUNT' end, 'AT_LEAST',
  case rollup when 'RATIO' then 55 when 'COVERAGE' then 60 when 'SUM' then 20000 else 50 end,
  case rollup when 'COVERAGE' then 50 end, '2025-01-01', '2025-12-31', 'MONTHLY', 'SCHOOL',
  (array['SNAPSHOT', 'CUMULATIVE'])[1 + (t - 1) / 4 % 2], rollup, 1, false, '{}', '{}', 1
from generate_series(0, 1) p, generate_series(1, 60) t,
  lateral (select (array['RATIO', 'SUM', 'COVERAGE', 'MEAN'])[1 + (t - 1) % 4] as rollup) r;

insert into definition_card (id, revision, target_id, since, changed_by, definition_version)
select bench_id(10, row_number() over ()), 0, id, '2025-01-01', 'bench', 1 from target;

-- A part of a sum has no goal unless one is set for it; ratios have a way to theirs.
insert into goal (id, revision, target_id, org_unit_id, date, value)
select bench_id(8, row_number() over ()), 0, target_id, org_unit_id, day, value
from (
  select t.id as target_id, bench_id(1, c) as org_unit_id, null::date as day, 2500 as value
  from target t, generate_series(1, 8) c where t.rollup = 'SUM'
  union all
  select t.id, null, date '2025-06-30', 40 from target t where t.rollup = 'RATIO'
) g;

-- Rows come in faster than their indexes; these are made anew behind them, by the same names.
create table bench_index (indexdef text not null);
create function bench_drop_indexes() returns void language plpgsql as $$
declare i record;
begin
  for i in select indexname, indexdef from pg_indexes where tablename = 'observation' and indexname <> 'observation_pk' loop
    insert into bench_index values (replace(i.indexdef, ' ON ONLY ', ' ON '));
    execute format('drop index %I', i.indexname);
  end loop;
end
$$;
create function bench_make_indexes() returns void language plpgsql as $$
declare i record;
begin
  for i in delete from bench_index returning indexdef loop execute i.indexdef; end loop;
  perform name_observation_indexes();
end
$$;
