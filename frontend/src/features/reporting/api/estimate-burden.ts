import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { BurdenEstimateRequest } from '@/shared/api/types'

/** What a target that is not there yet would add; the server stores nothing of it. */
export const burdenEstimateOptions = (plan: string, body: BurdenEstimateRequest | null) =>
  queryOptions({
    queryKey: ['reporting', 'estimate', plan, body],
    enabled: body !== null,
    retry: false,
    queryFn: () =>
      answer(
        api.POST('/api/v1/plans/{id}/burden:estimate', {
          params: { path: { id: plan }, query: { limit: 1 } },
          body: body as BurdenEstimateRequest,
        }),
      ),
  })
