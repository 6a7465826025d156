import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** The briefs of a plan, the latest first. */
export const briefListOptions = (plan: string) =>
  pagedOptions(['briefs', 'list', plan], (cursor) =>
    answer(
      api.GET('/api/v1/plans/{id}/briefs', {
        params: { path: { id: plan }, query: { cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
