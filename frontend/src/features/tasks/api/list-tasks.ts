import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { Light } from '@/shared/api/types'

export interface TaskFilter {
  plan: string
  asOf: string
  programme?: string | undefined
  leadDepartment?: string | undefined
  light?: Light | undefined
  q?: string | undefined
}

/** A plan's tasks in the order of the plan. */
export const taskListOptions = (filter: TaskFilter) =>
  pagedOptions(['tasks', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/tasks', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
