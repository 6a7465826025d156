import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { NotificationDelivery } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** What became of each digest that was sent out, the newest first. */
export const deliveryListOptions = (state: NotificationDelivery['state'] | undefined) =>
  pagedOptions(['reminders', 'deliveries', state], (cursor) =>
    answer(
      api.GET('/api/v1/notification-deliveries', {
        params: {
          query: { state: state ? [state] : undefined, cursor, limit: pageSize(cursor), total: true },
        },
      }),
    ),
  )

export function useResend() {
  const invalidate = useInvalidate('reminders')
  return async (id: string) => {
    await answer(api.POST('/api/v1/notification-deliveries/{id}:resend', { params: { path: { id } } }))
    await invalidate()
  }
}
