import type { Target, TargetRequest } from '@/shared/api/types'

/** What the target form holds: the create body without the plan, which the page knows. */
export type TargetValues = Omit<TargetRequest, 'plan'>

/** What a new target starts with: the commonest kind, a ratio that counties report each quarter. */
export const newTarget: Partial<TargetValues> = {
  unit: 'PERCENT',
  comparator: 'AT_LEAST',
  frequency: 'QUARTERLY',
  reportingLevel: 'COUNTY',
  timeBasis: 'SNAPSHOT',
  rollup: 'RATIO',
  weight: 1,
}

export function targetValues(target: Target): Partial<TargetValues> {
  const { numerator, denominator, population, exclusions, source, rounding, method } = target.definition
  return {
    code: target.code,
    task: target.task.code,
    name: target.name,
    unit: target.unit,
    comparator: target.comparator,
    goal: target.goal ?? undefined,
    goalUpper: target.goalUpper ?? null,
    unitGoal: target.unitGoal ?? null,
    baseline: target.baseline ?? null,
    baselineDate: target.baselineDate ?? null,
    startDate: target.startDate ?? null,
    dueDate: target.dueDate ?? null,
    frequency: target.frequency,
    reportingLevel: target.reportingLevel,
    timeBasis: target.timeBasis,
    rollup: target.rollup,
    tolerance: target.tolerance ?? null,
    weight: target.weight ?? null,
    appliesTo: { orgUnits: target.appliesTo.orgUnits.map(({ code }) => code), types: target.appliesTo.types },
    definition: { numerator, denominator, population, exclusions, source, rounding, method },
  }
}
