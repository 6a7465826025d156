import { answer, api } from '@/shared/api/client'
import { queryOptions } from '@tanstack/react-query'

export type BurdenGrouping = 'PROGRAMME' | 'DEPARTMENT'

/** How much units are asked to report in a plan's year. */
export const burdenOptions = (plan: string, by: BurdenGrouping, asOf: string) =>
  queryOptions({
    queryKey: ['reporting', 'burden', plan, by, asOf],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/burden', {
          params: { path: { id: plan }, query: { by, asOf, limit: 200 } },
        }),
      ),
  })
