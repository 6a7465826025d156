import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One plan with its version. */
export const planOptions = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  })
