import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

const AGAIN_MS = 2000

/** What came of a batch; looked at again while its rows are being worked on. */
export const importOptions = (id: string) =>
  queryOptions({
    queryKey: ['exchange', 'import', id],
    queryFn: () => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? AGAIN_MS : false),
  })
