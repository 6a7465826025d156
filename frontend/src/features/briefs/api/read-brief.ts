import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One brief with its figures and its version. */
export const briefOptions = (id: string) =>
  queryOptions({
    queryKey: ['briefs', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/briefs/{id}', { params: { path: { id } } })),
  })
