import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, versioned } from '@/shared/api/client'
import type { ReminderLadderRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** When a plan's deadlines are reminded of. */
export const ladderOptions = (plan: string) =>
  queryOptions({
    queryKey: ['reminders', 'ladder', plan],
    queryFn: () =>
      versioned(api.GET('/api/v1/plans/{id}/reminder-ladder', { params: { path: { id: plan } } })),
  })

export function useReplaceLadder(plan: string) {
  const invalidate = useInvalidate('reminders')
  return async (body: ReminderLadderRequest, etag: string) => {
    await answer(
      api.PUT('/api/v1/plans/{id}/reminder-ladder', {
        params: { path: { id: plan }, header: ifMatch(etag) },
        body,
      }),
    )
    await invalidate()
  }
}

/** What would go out in the days from that day on. */
export const previewOptions = (plan: string, from: string, days: number) =>
  queryOptions({
    queryKey: ['reminders', 'preview', plan, from, days],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/reminders', { params: { path: { id: plan }, query: { from, days } } }),
      ),
  })
