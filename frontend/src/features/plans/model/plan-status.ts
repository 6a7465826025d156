import type { PlanStatus } from '@/shared/api/types'

export const PLAN_STATUSES = ['DRAFT', 'ACTIVE', 'CLOSED'] as const satisfies readonly PlanStatus[]

/** The changes of status that there are, by the status that each starts from. */
export const PLAN_MOVES = {
  DRAFT: [{ move: 'activate', to: 'ACTIVE' }],
  ACTIVE: [
    { move: 'close', to: 'CLOSED' },
    { move: 'withdraw', to: 'DRAFT' },
  ],
  CLOSED: [{ move: 'reopen', to: 'ACTIVE' }],
} as const satisfies Record<PlanStatus, readonly { move: string; to: PlanStatus }[]>

export type PlanMove = (typeof PLAN_MOVES)[PlanStatus][number]

/** What a plan of that status can be saved as. */
export function statusesFrom(status: PlanStatus): PlanStatus[] {
  const reachable: PlanStatus[] = PLAN_MOVES[status].map(({ to }) => to)
  return PLAN_STATUSES.filter((each) => each === status || reachable.includes(each))
}
