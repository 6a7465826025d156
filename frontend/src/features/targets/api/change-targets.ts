import { answer, api, asMergePatch, ifMatch } from '@/shared/api/client'
import type { TargetRequest, TargetPatch } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateTarget() {
  const invalidate = useInvalidate('targets')
  return async (body: TargetRequest) => {
    const target = await answer(api.POST('/api/v1/targets', { body }))
    await invalidate()
    return target
  }
}

export function useUpdateTarget(id: string) {
  const invalidate = useInvalidate('targets')
  return async (body: TargetPatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/targets/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

export function useDeleteTarget() {
  const invalidate = useInvalidate('targets')
  return async (id: string, etag: string) => {
    await api.DELETE('/api/v1/targets/{id}', { params: { path: { id }, header: ifMatch(etag) } })
    void invalidate()
  }
}
