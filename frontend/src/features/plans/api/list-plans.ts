import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { PlanStatus } from '@/shared/api/types'

export interface PlanFilter {
  status?: PlanStatus | undefined
  year?: number | undefined
  q?: string | undefined
  sort?: string | undefined
}

/** Plans to work on, the newest year first unless sorted otherwise. */
export const planListOptions = (filter: PlanFilter) =>
  pagedOptions(['plans', 'paged', filter], (cursor) =>
    answer(
      api.GET('/api/v1/plans', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
