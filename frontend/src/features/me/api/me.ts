import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

/** Who is signed in and what they may do. */
export const meOptions = () =>
  queryOptions({ queryKey: ['me'], queryFn: () => answer(api.GET('/api/v1/me')), staleTime: 5 * 60_000 })
