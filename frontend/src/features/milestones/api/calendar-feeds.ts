import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, versioned } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'
import type { CalendarFeedRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** One's own calendar subscriptions. */
export const calendarFeedsOptions = () =>
  queryOptions({
    queryKey: ['feeds'],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/calendar-feeds', { params: { query: { limit: 200, cursor } } })),
      ),
  })

/** Makes a subscription; its address is in this answer and never again. */
export function useCreateFeed() {
  const invalidate = useInvalidate('feeds')
  return async (body: CalendarFeedRequest) => {
    const feed = await answer(api.POST('/api/v1/calendar-feeds', { body }))
    await invalidate()
    return feed
  }
}

/** Takes a subscription back; reads its version first, as the list has none. */
export function useRevokeFeed() {
  const invalidate = useInvalidate('feeds')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/calendar-feeds/{id}', { params }))
    await api.DELETE('/api/v1/calendar-feeds/{id}', { params: { ...params, header: ifMatch(etag) } })
    await invalidate()
  }
}
