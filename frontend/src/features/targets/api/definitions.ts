import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** Every version of a target's definition card, newest first. */
export const definitionsOptions = (target: string) =>
  queryOptions({
    queryKey: ['targets', 'definitions', target],
    queryFn: () =>
      allRows((cursor) =>
        answer(
          api.GET('/api/v1/targets/{id}/definitions', {
            params: { path: { id: target }, query: { limit: 200, cursor } },
          }),
        ),
      ),
  })
