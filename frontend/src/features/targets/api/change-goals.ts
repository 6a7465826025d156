import { answer, api, asMergePatch, ifMatch, versioned } from '@/shared/api/client'
import type { GoalPatch, GoalRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateGoal(target: string) {
  const invalidate = useInvalidate('targets')
  return async (body: GoalRequest) => {
    await answer(
      api.POST('/api/v1/targets/{targetId}/goals', { params: { path: { targetId: target } }, body }),
    )
    await invalidate()
  }
}

export function useUpdateGoal(target: string, goalId: string) {
  const invalidate = useInvalidate('targets')
  return async (body: GoalPatch, etag: string) => {
    const params = { path: { targetId: target, id: goalId } }
    await answer(
      api.PATCH('/api/v1/targets/{targetId}/goals/{id}', {
        params: { ...params, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

/** Deletes a goal; reads its version first, as the list has none. */
export function useDeleteGoal(target: string) {
  const invalidate = useInvalidate('targets')
  return async (goalId: string) => {
    const params = { path: { targetId: target, id: goalId } }
    const { etag } = await versioned(api.GET('/api/v1/targets/{targetId}/goals/{id}', { params }))
    await api.DELETE('/api/v1/targets/{targetId}/goals/{id}', {
      params: { ...params, header: ifMatch(etag) },
    })
    await invalidate()
  }
}
