import type { Plan, PlanRequest } from '@/shared/api/types'

export function planValues(plan: Plan): PlanRequest {
  return {
    code: plan.code,
    title: plan.title,
    year: plan.year,
    orgUnit: plan.orgUnit.code,
    startDate: plan.startDate,
    endDate: plan.endDate,
    status: plan.status,
  }
}

/** A plan of the year after the last one there is, or of this year when there is none. */
export function nextPlan(plans: Pick<Plan, 'year'>[], today: string): Partial<PlanRequest> {
  const last = plans.map(({ year }) => year).sort((one, other) => other - one)[0]
  const year = last === undefined ? Number(today.slice(0, 4)) : last + 1
  return { year, startDate: `${year}-01-01`, endDate: `${year}-12-31`, status: 'DRAFT' }
}
