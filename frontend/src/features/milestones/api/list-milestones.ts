import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { Light, Milestone } from '@/shared/api/types'

export interface MilestoneFilter {
  plan: string
  asOf: string
  task?: string | undefined
  kind?: Milestone['kind'] | undefined
  orgUnit?: string | undefined
  light?: Light | undefined
  q?: string | undefined
  sort?: string | undefined
}

/** Milestones, the next one due first unless sorted otherwise. */
export const milestoneListOptions = (filter: MilestoneFilter) =>
  pagedOptions(['milestones', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/milestones', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
