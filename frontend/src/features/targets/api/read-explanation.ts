import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Question } from './read-value'

/** How a value came about, down to the units that reported. */
export const explanationOptions = ({ target, ...query }: Question) =>
  queryOptions({
    queryKey: ['targets', 'explanation', target, query],
    queryFn: () =>
      answer(api.GET('/api/v1/targets/{id}/explanation', { params: { path: { id: target }, query } })),
  })
