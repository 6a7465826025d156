import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Timeline, TimelineItem } from '@/shared/api/types'

export interface TimelineFilter {
  asOf: string
  from?: string | undefined
  to?: string | undefined
  kind?: TimelineItem['kind'][] | undefined
  programme?: string | undefined
}

/** What is due when: milestones, tasks, targets and interim goals in the order of their due dates. */
export const timelineOptions = (plan: string, query: TimelineFilter) =>
  queryOptions({
    queryKey: ['timeline', plan, query],
    queryFn: async () => {
      const call = api.GET('/api/v1/plans/{id}/timeline', { params: { path: { id: plan }, query } })
      // The contract also knows it as text/calendar, which is not asked for here.
      return (await answer(call)) as Timeline
    },
  })
