import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One observation with its version. */
export const observationOptions = (id: string) =>
  queryOptions({
    queryKey: ['observations', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/observations/{id}', { params: { path: { id } } })),
  })
