import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One programme with its version. */
export const programmeOptions = (id: string) =>
  queryOptions({
    queryKey: ['programmes', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/programmes/{id}', { params: { path: { id } } })),
  })
