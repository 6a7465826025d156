import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** The org units that a task is handed down to. */
export const assignmentsOptions = (task: string) =>
  queryOptions({
    queryKey: ['tasks', 'assignments', task],
    queryFn: () =>
      allRows((cursor) =>
        answer(
          api.GET('/api/v1/tasks/{id}/assignments', {
            params: { path: { id: task }, query: { limit: 200, cursor } },
          }),
        ),
      ),
  })
