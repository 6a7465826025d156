import { answer, api, ifMatch } from '@/shared/api/client'
import type { SuccessionRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Says of two commitments that they are the same or not, or takes that back. */
export function useSuccessions(plan: string) {
  const invalidate = useInvalidate('years')
  return {
    decide: async (body: SuccessionRequest) => {
      await answer(
        api.POST('/api/v1/plans/{planId}/successions', { params: { path: { planId: plan } }, body }),
      )
      await invalidate()
    },
    takeBack: async (succession: string) => {
      await api.DELETE('/api/v1/plans/{planId}/successions/{id}', {
        params: { path: { planId: plan, id: succession }, header: ifMatch('*') },
      })
      await invalidate()
    },
  }
}

export type Successions = ReturnType<typeof useSuccessions>
