import { answer, api, asMergePatch, ifMatch, versioned } from '@/shared/api/client'
import type { PlanPatch, PlanRequest, PlanStatus } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

const patched = (id: string, body: PlanPatch, etag: string) =>
  answer(
    api.PATCH('/api/v1/plans/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      body,
      ...asMergePatch,
    }),
  )

const read = (id: string) => versioned(api.GET('/api/v1/plans/{id}', { params: { path: { id } } }))

/** Creates a plan; answers with it. */
export function useCreatePlan() {
  const invalidate = useInvalidate('plans')
  return async (body: PlanRequest) => {
    const plan = await answer(api.POST('/api/v1/plans', { body }))
    await invalidate()
    return plan
  }
}

/** Changes a plan against the version that was read; answers with it as it is now. */
export function useUpdatePlan(id: string) {
  const invalidate = useInvalidate('plans')
  return async (body: PlanPatch, etag: string) => {
    const plan = await patched(id, body, etag)
    await invalidate()
    return plan
  }
}

/** Brings a plan into force, closes it, or takes it back; reads its version first, as the list has none. */
export function useMovePlan(id: string) {
  const invalidate = useInvalidate('plans')
  return async (status: PlanStatus) => {
    const { etag } = await read(id)
    await patched(id, { status }, etag)
    await invalidate()
  }
}

/** Deletes a plan; reads its version first, as the list has none. */
export function useDeletePlan() {
  const invalidate = useInvalidate('plans')
  return async (id: string) => {
    const { etag } = await read(id)
    await api.DELETE('/api/v1/plans/{id}', { params: { path: { id }, header: ifMatch(etag) } })
    await invalidate()
  }
}
