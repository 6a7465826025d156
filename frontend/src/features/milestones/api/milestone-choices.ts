import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** All milestones of a plan, to choose one from; a plan has some dozens. */
export const milestoneChoicesOptions = (plan: string) =>
  queryOptions({
    queryKey: ['milestones', 'choices', plan],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/milestones', { params: { query: { plan, limit: 200, cursor } } })),
      ),
  })
