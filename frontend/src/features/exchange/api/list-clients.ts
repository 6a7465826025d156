import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** How other systems report, by their names. */
export const clientsOptions = () =>
  pagedOptions(['exchange', 'clients'], (cursor) =>
    answer(
      api.GET('/api/v1/clients', { params: { query: { cursor, limit: pageSize(cursor), total: true } } }),
    ),
  )
