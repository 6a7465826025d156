import { answer, api, asMergePatch, ifMatch, versioned } from '@/shared/api/client'
import type { ObservationPatch, ObservationRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateObservation() {
  const invalidate = useInvalidate('observations')
  return async (body: ObservationRequest) => {
    await answer(api.POST('/api/v1/observations', { body }))
    await invalidate()
  }
}

export function useUpdateObservation(id: string) {
  const invalidate = useInvalidate('observations')
  return async (body: ObservationPatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/observations/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

/** Deletes a draft; reads its version first, as the list has none. */
export function useDeleteObservation() {
  const invalidate = useInvalidate('observations')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/observations/{id}', { params }))
    await api.DELETE('/api/v1/observations/{id}', { params: { ...params, header: ifMatch(etag) } })
    await invalidate()
  }
}
