import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'

export const departmentsOptions = () =>
  queryOptions({
    queryKey: ['organisation', 'departments'],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/departments', { params: { query: { limit: 200, cursor } } })),
      ),
    staleTime: 60_000,
  })
