import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** What a unit owes on a day; one's own department or unit unless another is named. */
export const dueListOptions = (plan: string, asOf: string, orgUnit?: string) =>
  queryOptions({
    queryKey: ['reporting', 'due', plan, asOf, orgUnit ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/due-reports', {
          params: { path: { id: plan }, query: { asOf, orgUnit } },
        }),
      ),
  })
