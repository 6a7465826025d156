import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'

export interface ScorecardFilter {
  asOf: string
  /** The unit whose children are compared; without one, one's own. */
  orgUnit?: string | undefined
  programme?: string | undefined
  sort?: string | undefined
}

const PAGE = 50

/** Units by targets with scores and ranks; schools come page by page. */
export const scorecardOptions = (plan: string, filter: ScorecardFilter) =>
  infiniteQueryOptions({
    queryKey: ['scorecard', plan, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/plans/{id}/scorecard', {
          params: { path: { id: plan }, query: { ...filter, cursor: pageParam, limit: PAGE } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next ?? undefined,
    select: ({ pages }) => {
      const [first] = pages
      return first && { ...first, rows: pages.flatMap(({ rows }) => rows) }
    },
  })
