import { queryOptions } from '@tanstack/react-query'
import { answer, api, versioned } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** A target's goals for single org units and dates. */
export const goalsOptions = (target: string) =>
  queryOptions({
    queryKey: ['targets', 'goals', target],
    queryFn: () =>
      allRows((cursor) =>
        answer(
          api.GET('/api/v1/targets/{targetId}/goals', {
            params: { path: { targetId: target }, query: { limit: 200, cursor } },
          }),
        ),
      ),
  })

/** One goal with its version. */
export const goalOptions = (target: string, goalId: string) =>
  queryOptions({
    queryKey: ['targets', 'goal', target, goalId],
    queryFn: () =>
      versioned(
        api.GET('/api/v1/targets/{targetId}/goals/{id}', {
          params: { path: { targetId: target, id: goalId } },
        }),
      ),
  })
