import { answer, api, ifMatch, mergePatch, versioned } from '@/shared/api/client'
import type { GoalCreate } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateGoal(target: string) {
  const invalidate = useInvalidate('targets')
  return async (body: GoalCreate) => {
    await answer(api.POST('/api/v1/targets/{id}/goals', { params: { path: { id: target } }, body }))
    await invalidate()
  }
}

export function useUpdateGoal(target: string, goalId: string) {
  const invalidate = useInvalidate('targets')
  return async (body: Partial<GoalCreate>, etag: string) => {
    const params = { path: { id: target, goalId } }
    await answer(api.PATCH('/api/v1/targets/{id}/goals/{goalId}', { params, body, ...mergePatch(etag) }))
    await invalidate()
  }
}

/** Deletes a goal; reads its version first, as the list has none. */
export function useDeleteGoal(target: string) {
  const invalidate = useInvalidate('targets')
  return async (goalId: string) => {
    const params = { path: { id: target, goalId } }
    const { etag } = await versioned(api.GET('/api/v1/targets/{id}/goals/{goalId}', { params }))
    await api.DELETE('/api/v1/targets/{id}/goals/{goalId}', { params, ...ifMatch(etag) })
    await invalidate()
  }
}
