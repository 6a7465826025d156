import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { SupervisionState } from '@/shared/api/types'

export interface OrderFilter {
  plan: string
  /** Undefined for the server's today. */
  asOf?: string | undefined
  state?: SupervisionState[] | undefined
  overdue?: boolean | undefined
  orgUnit?: string | undefined
  department?: string | undefined
  task?: string | undefined
  target?: string | undefined
  q?: string | undefined
  sort?: string | undefined
}

/** Supervision orders, the next one due first unless sorted otherwise. */
export const orderListOptions = (filter: OrderFilter) =>
  pagedOptions(['supervision', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/supervision-orders', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
