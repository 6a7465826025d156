import { answer, api, asMergePatch, ifMatch, versioned } from '@/shared/api/client'
import type { MilestoneRequest, MilestonePatch } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateMilestone() {
  const invalidate = useInvalidate('milestones')
  return async (body: MilestoneRequest) => {
    await answer(api.POST('/api/v1/milestones', { body }))
    await invalidate()
  }
}

export function useUpdateMilestone(id: string) {
  const invalidate = useInvalidate('milestones')
  return async (body: MilestonePatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/milestones/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

/** Says when a milestone is now thought to be done; reads its version first, as the timeline has none. */
export function useReforecast(id: string) {
  const invalidate = useInvalidate('milestones')
  return async (forecastDate: string | null) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/milestones/{id}', { params }))
    await answer(
      api.PATCH('/api/v1/milestones/{id}', {
        params: { ...params, header: ifMatch(etag) },
        body: { forecastDate },
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

/** Deletes a milestone; reads its version first, as the list has none. */
export function useDeleteMilestone() {
  const invalidate = useInvalidate('milestones')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/milestones/{id}', { params }))
    await api.DELETE('/api/v1/milestones/{id}', { params: { ...params, header: ifMatch(etag) } })
    await invalidate()
  }
}
