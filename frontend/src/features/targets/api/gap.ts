import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Allocation } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'
import type { Question } from './read-value'

export interface GapQuestion extends Question {
  allocation: Allocation
  /** Only with CAPPED: percentage points of a ratio, per cent of a unit's own figure otherwise. */
  cap: number | undefined
}

/** What it would take to reach the goal, shared out to the units below. */
export const gapOptions = ({ target, ...query }: GapQuestion) =>
  queryOptions({
    queryKey: ['targets', 'gap', target, query],
    queryFn: () => answer(api.GET('/api/v1/targets/{id}/gap', { params: { path: { id: target }, query } })),
    // Another way of sharing out replaces the figures without the table jumping.
    placeholderData: keepPreviousData,
  })

/** Saves the same as goals of the units. */
export function useSaveGap({ target, ...body }: GapQuestion) {
  const invalidate = useInvalidate('targets')
  return async () => {
    await answer(api.POST('/api/v1/targets/{id}/goals:allocate', { params: { path: { id: target } }, body }))
    await invalidate()
  }
}
