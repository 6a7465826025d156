import { answer, api, asMergePatch, ifMatch } from '@/shared/api/client'
import type { SupervisionOrderPatch, SupervisionOrderRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateOrder() {
  const invalidate = useInvalidate('supervision')
  return async (body: SupervisionOrderRequest) => {
    const created = await answer(api.POST('/api/v1/supervision-orders', { body }))
    await invalidate()
    return created
  }
}

export function useUpdateOrder(id: string) {
  const invalidate = useInvalidate('supervision')
  return async (body: SupervisionOrderPatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/supervision-orders/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

export function useDeleteOrder() {
  const invalidate = useInvalidate('supervision')
  return async (id: string, etag: string) => {
    await api.DELETE('/api/v1/supervision-orders/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
    })
    await invalidate()
  }
}
