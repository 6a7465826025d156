-- What the observations that count add up to; the product's own verification has to find no difference.
set work_mem = '256MB';
insert into rollup (target_id, org_unit_id, changed_on, numerator, denominator, value, reported, covered, observed,
  definition_figures, definition_versions, definition_squares)
with recursive lineage as (
  select id as unit, id as above from org_unit
  union all
  select l.unit, o.parent_id from lineage l join org_unit o on o.id = l.above where o.parent_id is not null
), reading as (
  select o.target_id, o.org_unit_id, o.period_start, t.rollup, t.time_basis = 'CUMULATIVE' as piles, t.unit_goal,
    coalesce(o.numerator, 0) as numerator, coalesce(o.denominator, 0) as denominator, o.value, o.definition_version as card
  from observation o join target t on t.id = o.target_id
  where o.status = 'APPROVED' and o.superseded_at is null and o.value_status <> 'AUTHORITATIVE'
), figures as (
  select target_id, org_unit_id, period_start, rollup, unit_goal,
    case when piles then sum(numerator) over w else numerator end as numerator,
    case when piles then sum(denominator) over w else denominator end as denominator,
    case when piles then sum(value) over w else value end as value,
    case when piles then count(*) over w else 1 end as cards,
    case when piles then sum(card) over w else card end as versions,
    case when piles then sum(card * card) over w else card * card end as squares
  from reading
  window w as (partition by target_id, org_unit_id order by period_start)
), state as (
  select f.*, own, case when own >= unit_goal then 1 else 0 end as covered
  from figures f,
    lateral (select case when rollup = 'RATIO' then round(100 * numerator / denominator, 10) else value end as own) o
), change as (
  select target_id, org_unit_id, period_start,
    numerator - lag(numerator, 1, 0::numeric) over w as numerator,
    denominator - lag(denominator, 1, 0::numeric) over w as denominator,
    own - lag(own, 1, 0::numeric) over w as value,
    1 - lag(1, 1, 0) over w as reported,
    covered - lag(covered, 1, 0) over w as covered,
    cards - lag(cards, 1, 0::bigint) over w as cards,
    versions - lag(versions, 1, 0::bigint) over w as versions,
    squares - lag(squares, 1, 0::bigint) over w as squares
  from state
  window w as (partition by target_id, org_unit_id order by period_start)
)
select target_id, above, period_start, sum(numerator), sum(denominator), sum(value), sum(reported), sum(covered), count(*),
  sum(cards), sum(versions), sum(squares)
from change join lineage on unit = org_unit_id
group by 1, 2, 3;
