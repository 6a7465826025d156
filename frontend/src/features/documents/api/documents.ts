import { queryOptions } from '@tanstack/react-query'
import { answer, api, versioned } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** The documents that were handed in, newest first. */
export const documentsOptions = () =>
  pagedOptions(['documents', 'list'], (cursor) =>
    answer(
      api.GET('/api/v1/documents', { params: { query: { limit: pageSize(cursor), cursor, total: true } } }),
    ),
  )

export const documentOptions = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
  })

/** What a document says as a plan; the same each time. */
export const proposalOptions = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'proposal', id],
    queryFn: () => answer(api.GET('/api/v1/documents/{id}/proposal', { params: { path: { id } } })),
    staleTime: Infinity,
  })

/** The confirmation as far as it got; always the newest, as it is written against its version. */
export const draftOptions = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'draft', id],
    queryFn: () => versioned(api.GET('/api/v1/documents/{id}/draft', { params: { path: { id } } })),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
