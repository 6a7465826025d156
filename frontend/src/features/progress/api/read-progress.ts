import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

export const progressOptions = (id: string) =>
  queryOptions({
    queryKey: ['progress', 'one', id],
    queryFn: () => versioned(api.GET('/api/v1/progress-reports/{id}', { params: { path: { id } } })),
  })
