import { answer, api, ifMatch, versioned } from '@/shared/api/client'
import type { WebhookRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Answers with the secret, this once. */
export function useCreateWebhook() {
  const invalidate = useInvalidate('webhooks')
  return async (body: WebhookRequest) => {
    const made = await answer(api.POST('/api/v1/webhooks', { body }))
    await invalidate()
    return made
  }
}

export function useReplaceWebhook(id: string) {
  const invalidate = useInvalidate('webhooks')
  return async (body: WebhookRequest, etag: string) => {
    const params = { path: { id }, header: ifMatch(etag) }
    const changed = await answer(api.PUT('/api/v1/webhooks/{id}', { params, body }))
    await invalidate()
    return changed
  }
}

/** Reads the version first, as the list has none. */
export function useDeleteWebhook() {
  const invalidate = useInvalidate('webhooks')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/webhooks/{id}', { params }))
    await api.DELETE('/api/v1/webhooks/{id}', { params: { ...params, header: ifMatch(etag) } })
    await invalidate()
  }
}

/** Answers with the new secret, this once. */
export function useRotateSecret() {
  const invalidate = useInvalidate('webhooks')
  return async (id: string) => {
    const changed = await answer(
      api.POST('/api/v1/webhooks/{id}:rotate-secret', { params: { path: { id } } }),
    )
    await invalidate()
    return changed
  }
}
