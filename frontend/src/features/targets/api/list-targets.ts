import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { Light } from '@/shared/api/types'

export interface TargetFilter {
  plan: string
  asOf: string
  task?: string | undefined
  light?: Light | undefined
  q?: string | undefined
  sort?: string | undefined
}

/** Targets with the value each has on the date (`current`), so that a list needs no request per row. */
export const targetListOptions = (filter: TargetFilter) =>
  pagedOptions(['targets', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/targets', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
