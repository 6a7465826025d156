import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One task with its version; its light and progress are computed for the date. */
export const taskOptions = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id, asOf],
    queryFn: () => versioned(api.GET('/api/v1/tasks/{id}', { params: { path: { id }, query: { asOf } } })),
  })
