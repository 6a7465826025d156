import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** Reports in words that wait for one's review, the longest waiting first. */
export const waitingProgressOptions = (filter: { plan: string; orgUnit?: string | undefined }) =>
  pagedOptions(['reviews', 'progress', filter], (cursor) =>
    answer(
      api.GET('/api/v1/reviews', {
        params: {
          query: { ...filter, kind: 'PROGRESS_REPORT', cursor, limit: pageSize(cursor), total: true },
        },
      }),
    ),
  )
