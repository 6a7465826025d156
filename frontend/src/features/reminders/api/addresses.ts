import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, versioned } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'
import type { NotificationAddressRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Where digests go besides the app. */
export const addressesOptions = () =>
  queryOptions({
    queryKey: ['reminders', 'addresses'],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/notification-addresses', { params: { query: { limit: 200, cursor } } })),
      ),
  })

export function useCreateAddress() {
  const invalidate = useInvalidate('reminders')
  return async (body: NotificationAddressRequest) => {
    await answer(api.POST('/api/v1/notification-addresses', { body }))
    await invalidate()
  }
}

/** Reads the version first, as the list has none. */
export function useDeleteAddress() {
  const invalidate = useInvalidate('reminders')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/notification-addresses/{id}', { params }))
    await api.DELETE('/api/v1/notification-addresses/{id}', {
      params: { ...params, header: ifMatch(etag) },
    })
    await invalidate()
  }
}
