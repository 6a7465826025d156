import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { WebhookDeliveryState } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** What is on its way to a webhook, was taken lately, or was given up; the newest first. */
export const webhookDeliveriesOptions = (id: string, state: WebhookDeliveryState | undefined) =>
  pagedOptions(['webhooks', 'deliveries', id, state], (cursor) =>
    answer(
      api.GET('/api/v1/webhooks/{id}/deliveries', {
        params: {
          path: { id },
          query: { state: state ? [state] : undefined, cursor, limit: pageSize(cursor), total: true },
        },
      }),
    ),
  )

export function useTestWebhook() {
  const invalidate = useInvalidate('webhooks')
  return async (id: string) => {
    await answer(api.POST('/api/v1/webhooks/{id}:test', { params: { path: { id } } }))
    await invalidate()
  }
}

export function useResendDelivery() {
  const invalidate = useInvalidate('webhooks')
  return async (id: string) => {
    await answer(api.POST('/api/v1/webhook-deliveries/{id}:resend', { params: { path: { id } } }))
    await invalidate()
  }
}

export function useResendParked() {
  const invalidate = useInvalidate('webhooks')
  return async (id: string) => {
    const { resent } = await answer(
      api.POST('/api/v1/webhooks/{id}:resend-parked', { params: { path: { id } } }),
    )
    await invalidate()
    return resent
  }
}
