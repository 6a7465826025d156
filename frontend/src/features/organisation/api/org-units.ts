import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'
import type { OrgLevel } from '@/shared/api/types'

/** The org units of one level that one may see; schools can be many, so they are looked for by parent. */
export const orgUnitsOptions = (filter: { level?: OrgLevel; parent?: string }) =>
  queryOptions({
    queryKey: ['organisation', 'org-units', filter],
    queryFn: () =>
      allRows((cursor) =>
        answer(
          api.GET('/api/v1/org-units', {
            params: { query: { ...filter, limit: 200, cursor } },
          }),
        ),
      ),
    staleTime: 60_000,
  })
