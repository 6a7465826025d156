import { answer, api } from '@/shared/api/client'
import type { CarryOverRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Carries left-overs into the plan: all that is named, or nothing. */
export function useCarryOver(plan: string) {
  const invalidate = useInvalidate('years')
  return async (body: CarryOverRequest) => {
    const done = await answer(
      api.POST('/api/v1/plans/{id}:carry-over', { params: { path: { id: plan } }, body }),
    )
    await invalidate()
    return done
  }
}
