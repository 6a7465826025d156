import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One target with its version. */
export const targetOptions = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['targets', 'one', id, asOf],
    queryFn: () => versioned(api.GET('/api/v1/targets/{id}', { params: { path: { id }, query: { asOf } } })),
  })
