import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

/** The webhooks that one may see: some for each org unit at most. */
export const webhooksOptions = () =>
  queryOptions({
    queryKey: ['webhooks', 'list'],
    queryFn: () =>
      allRows((cursor) => answer(api.GET('/api/v1/webhooks', { params: { query: { limit: 200, cursor } } }))),
  })
