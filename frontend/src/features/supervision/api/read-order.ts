import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '@/shared/api/client'

/** One supervision order with its version; `asOf` undefined for the server's today. */
export const orderOptions = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['supervision', 'one', id, asOf],
    queryFn: () =>
      versioned(
        api.GET('/api/v1/supervision-orders/{id}', {
          params: { path: { id }, query: { asOf } },
        }),
      ),
  })
