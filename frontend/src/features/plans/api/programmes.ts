import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** A plan's programmes in their order. */
export const programmesOptions = (plan: string) =>
  queryOptions({
    queryKey: ['programmes', plan],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/programmes', { params: { query: { plan, limit: 200, cursor } } })),
      ),
    staleTime: 60_000,
  })
