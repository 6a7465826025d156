import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Question } from './read-value'

/** The same value by child unit. */
export const breakdownOptions = ({ target, ...query }: Question) =>
  queryOptions({
    queryKey: ['targets', 'breakdown', target, query],
    queryFn: () =>
      answer(api.GET('/api/v1/targets/{id}/breakdown', { params: { path: { id: target }, query } })),
  })
