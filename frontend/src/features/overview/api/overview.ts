import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** A plan at one look, computed by the server for one date, with what has moved since another. */
export const overviewOptions = (plan: string, asOf: string, since: string | null) =>
  queryOptions({
    queryKey: ['overview', plan, asOf, since],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/overview', {
          params: { path: { id: plan }, query: { asOf, since: since ?? undefined } },
        }),
      ),
    // Another day to compare with replaces the changes without the page jumping.
    placeholderData: keepPreviousData,
  })
