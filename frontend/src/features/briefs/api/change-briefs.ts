import { answer, api, asMergePatch, ifMatch } from '@/shared/api/client'
import type { BriefPatch, BriefRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateBrief(plan: string) {
  const invalidate = useInvalidate('briefs')
  return async (body: BriefRequest) => {
    const created = await answer(
      api.POST('/api/v1/plans/{id}/briefs', { params: { path: { id: plan } }, body }),
    )
    await invalidate()
    return created
  }
}

export function useUpdateBrief(id: string) {
  const invalidate = useInvalidate('briefs')
  return async (body: BriefPatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/briefs/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

export function usePublishBrief(id: string) {
  const invalidate = useInvalidate('briefs')
  return async () => {
    await answer(api.POST('/api/v1/briefs/{id}:publish', { params: { path: { id } } }))
    await invalidate()
  }
}

export function useDeleteBrief() {
  const invalidate = useInvalidate('briefs')
  return async (id: string, etag: string) => {
    await api.DELETE('/api/v1/briefs/{id}', { params: { path: { id }, header: ifMatch(etag) } })
    await invalidate()
  }
}
