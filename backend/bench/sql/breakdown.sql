\set t 8 * random(0, 7) + 1
select u.parent_id, 100 * sum(numerator) / sum(denominator), count(*)
from (
  select distinct on (org_unit_id) org_unit_id, numerator, denominator
  from observation
  where target_id = bench_id(6, :t) and status = 'APPROVED' and superseded_at is null
    and value_status <> 'AUTHORITATIVE' and period_start <= '2025-12-31'
  order by org_unit_id desc, period_start desc
) latest join org_unit u on u.id = latest.org_unit_id
group by u.parent_id;
