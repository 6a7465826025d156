import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

export interface ReviewFilter {
  plan: string
  target?: string | undefined
  orgUnit?: string | undefined
}

/** What waits for one's review, the longest waiting first. */
export const reviewQueueOptions = (filter: ReviewFilter) =>
  pagedOptions(['reviews', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/reviews', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
