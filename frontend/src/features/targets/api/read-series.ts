import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Target } from '@/shared/api/types'
import type { Question } from './read-value'

export type Frequency = Target['frequency']

/** The value of every period so far, the way it should have gone, and where the trend leads. */
export const seriesOptions = ({ target, ...query }: Question & { frequency?: Frequency | undefined }) =>
  queryOptions({
    queryKey: ['targets', 'series', target, query],
    queryFn: () =>
      answer(api.GET('/api/v1/targets/{id}/series', { params: { path: { id: target }, query } })),
  })
