import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import { useInvalidate } from '@/shared/api/words'

/** The digests of one's own desk, the newest first. */
export const notificationListOptions = () =>
  pagedOptions(['notifications', 'list'], (cursor) =>
    answer(
      api.GET('/api/v1/notifications', {
        params: { query: { cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )

/** How many of them one has not looked at. */
export const unseenOptions = () =>
  queryOptions({
    queryKey: ['notifications', 'unseen'],
    queryFn: () => answer(api.GET('/api/v1/notifications/unseen')),
    refetchInterval: 5 * 60_000,
  })

export function useMarkSeen() {
  const invalidate = useInvalidate('notifications')
  return async () => {
    await answer(api.POST('/api/v1/notifications:mark-seen'))
    await invalidate()
  }
}
