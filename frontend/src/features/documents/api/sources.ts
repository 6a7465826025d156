import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** The document that a plan was made of, if it was. */
export const planSourceOptions = (plan: string) =>
  queryOptions({
    queryKey: ['documents', 'plan-source', plan],
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/source', { params: { path: { id: plan } } })),
    staleTime: 600_000,
  })

/** The sentence that something comes from; it never changes. */
export const sourceOptions = (subject: string) =>
  queryOptions({
    queryKey: ['documents', 'source', subject],
    queryFn: () => answer(api.GET('/api/v1/sources/{id}', { params: { path: { id: subject } } })),
    staleTime: Infinity,
    retry: false,
  })

export const documentTextOptions = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'text', id],
    queryFn: () => answer(api.GET('/api/v1/documents/{id}/text', { params: { path: { id } } })),
    staleTime: Infinity,
  })
