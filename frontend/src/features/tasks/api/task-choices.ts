import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** All tasks of a plan, to choose one from; a plan has some dozens. */
export const taskChoicesOptions = (plan: string) =>
  queryOptions({
    queryKey: ['tasks', 'choices', plan],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/tasks', { params: { query: { plan, limit: 200, cursor } } })),
      ),
  })
