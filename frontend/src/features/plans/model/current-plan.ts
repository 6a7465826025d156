import { createContext, use } from 'react'
import type { Plan } from '@/shared/api/types'

/** The plan that the address names (`plan`), or the newest active one. */
export const CurrentPlan = createContext<Plan | null>(null)

/** The plan that the page is about; pages are only shown when there is one. */
export function usePlan(): Plan {
  const plan = use(CurrentPlan)
  if (!plan) throw new Error('usePlan is used outside of a plan')
  return plan
}

export function choosePlan(plans: Plan[], named: string | null): Plan | null {
  const byName = plans.find((plan) => plan.code === named || plan.id === named)
  return byName ?? plans.find((plan) => plan.status === 'ACTIVE') ?? plans[0] ?? null
}
