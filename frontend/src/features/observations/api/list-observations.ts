import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { Observation } from '@/shared/api/types'

export interface ObservationFilter {
  plan: string
  target?: string | undefined
  orgUnit?: string | undefined
  period?: string | undefined
  status?: Observation['status'] | undefined
}

/** What org units have reported, the latest period first. */
export const observationListOptions = (filter: ObservationFilter) =>
  pagedOptions(['observations', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/observations', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
