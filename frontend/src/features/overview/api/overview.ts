import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** A plan at one look, computed by the server for one date. */
export const overviewOptions = (plan: string, asOf: string) =>
  queryOptions({
    queryKey: ['overview', plan, asOf],
    queryFn: () =>
      answer(api.GET('/api/v1/plans/{id}/overview', { params: { path: { id: plan }, query: { asOf } } })),
  })
