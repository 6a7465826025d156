import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/shared/api/client'
import type { SuccessionRequest } from '@/shared/api/types'
import { allRows } from '@/shared/api/pages'
import { useInvalidate } from '@/shared/api/words'

/** What has been decided on the plan's commitments and those of earlier years. */
export const successionsOptions = (plan: string) =>
  queryOptions({
    queryKey: ['years', 'successions', plan],
    queryFn: () =>
      allRows((cursor) =>
        answer(
          api.GET('/api/v1/plans/{planId}/successions', {
            params: { path: { planId: plan }, query: { limit: 200, cursor } },
          }),
        ),
      ),
  })

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
