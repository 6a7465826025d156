import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One milestone with its version. */
export const milestoneOptions = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['milestones', 'one', id, asOf],
    queryFn: () =>
      versioned(api.GET('/api/v1/milestones/{id}', { params: { path: { id }, query: { asOf } } })),
  })
