import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One webhook with its version. */
export const webhookOptions = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } })),
    staleTime: 0,
  })
