import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

interface Question {
  target: string
  orgUnit?: string | undefined
  asOf: string
}

/** A target in each of its years. */
export const targetYearsOptions = ({ target, ...query }: Question) =>
  queryOptions({
    queryKey: ['years', 'target', target, query],
    queryFn: () => answer(api.GET('/api/v1/targets/{id}/years', { params: { path: { id: target }, query } })),
  })
