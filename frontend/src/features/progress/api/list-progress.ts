import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** What was said on a task, the newest period first. */
export const progressListOptions = (task: string) =>
  pagedOptions(['progress', 'list', task], (cursor) =>
    answer(
      api.GET('/api/v1/tasks/{id}/progress-reports', {
        params: { path: { id: task }, query: { cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
