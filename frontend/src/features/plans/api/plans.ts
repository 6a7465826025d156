import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** The plans one may see, newest first. */
export const plansOptions = () =>
  queryOptions({
    queryKey: ['plans', 'list'],
    queryFn: () =>
      allRows((cursor) => answer(api.GET('/api/v1/plans', { params: { query: { limit: 200, cursor } } }))),
    staleTime: 60_000,
  })
