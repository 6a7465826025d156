import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** A plan (by id) beside an earlier one (by code). */
export const comparisonOptions = (plan: string, former: string, asOf: string) =>
  queryOptions({
    queryKey: ['years', 'comparison', plan, former, asOf],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/comparison', {
          params: { path: { id: plan }, query: { with: former, asOf } },
        }),
      ),
  })
