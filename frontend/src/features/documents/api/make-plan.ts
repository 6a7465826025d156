import { answer, api } from '@/shared/api/client'
import type { PlanConfirmation } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Makes the plan, all of it or nothing. */
export function useMakePlan(id: string) {
  const invalidate = useInvalidate('documents')
  return async (body: PlanConfirmation) => {
    const made = await answer(api.POST('/api/v1/documents/{id}/plan', { params: { path: { id } }, body }))
    await invalidate()
    return made
  }
}
