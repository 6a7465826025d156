import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** Where and when a figure is asked for; without an org unit it is one's own. */
export interface Question {
  target: string
  orgUnit: string | undefined
  asOf: string
}

/** A target's rolled-up value with what stands behind it. */
export const valueOptions = ({ target, ...query }: Question) =>
  queryOptions({
    queryKey: ['targets', 'value', target, query],
    queryFn: () => answer(api.GET('/api/v1/targets/{id}/value', { params: { path: { id: target }, query } })),
  })
