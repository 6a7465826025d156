import type { CarryOverRequest, ComparisonItem, Plan, PlanComparison } from '@/shared/api/types'

export type Kind = ComparisonItem['kind']
export type Verdict = ComparisonItem['verdict']

export const KINDS = ['TASK', 'TARGET', 'MILESTONE'] as const satisfies readonly Kind[]
export const VERDICTS = ['SAME', 'CHANGED', 'NEW', 'DROPPED'] as const satisfies readonly Verdict[]

/** What is counted of one kind. */
export const countsOf = (comparison: PlanComparison, kind: Kind) => {
  const { tasks, targets, milestones } = comparison
  const counts = { TASK: tasks, TARGET: targets, MILESTONE: milestones }[kind]
  return { SAME: counts.same, CHANGED: counts.changed, NEW: counts.added, DROPPED: counts.dropped }
}

/** The later side, or the earlier one of what was dropped. */
export const anySide = ({ after, before }: ComparisonItem) => after ?? before

export const idOf = (item: ComparisonItem) => anySide(item)?.id ?? ''

/** The plans of the same body that one can compare with, the latest first. */
export const earlierPlans = (plans: Plan[], plan: Plan) =>
  plans
    .filter(({ orgUnit, year }) => orgUnit.id === plan.orgUnit.id && year < plan.year)
    .sort((one, other) => other.year - one.year || one.code.localeCompare(other.code))

/** What was chosen of the left-overs, as the server takes it. */
export function carryOverOf(comparison: PlanComparison, chosen: ReadonlySet<string>): CarryOverRequest {
  const named = (kind: Kind) =>
    comparison.items.filter((item) => item.kind === kind && item.leftOver && chosen.has(idOf(item))).map(idOf)
  return {
    from: comparison.with.code,
    tasks: named('TASK'),
    targets: named('TARGET'),
    milestones: named('MILESTONE'),
  }
}

const PATHS = { TASK: '/tasks/', TARGET: '/targets/', MILESTONE: '/milestones/' }

export const pathOf = (kind: Kind, id: string) => PATHS[kind] + id
