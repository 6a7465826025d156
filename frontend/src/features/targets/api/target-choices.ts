import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** All targets of a plan, to choose one from; a plan has some dozens. */
export const targetChoicesOptions = (plan: string) =>
  queryOptions({
    queryKey: ['targets', 'choices', plan],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/targets', { params: { query: { plan, limit: 200, cursor } } })),
      ),
  })
