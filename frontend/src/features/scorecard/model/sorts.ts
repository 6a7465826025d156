/** The orders of a scorecard by the names that the API and the address use. */
export const SCORECARD_SORTS = ['rank', 'code'] as const
export type ScorecardSort = (typeof SCORECARD_SORTS)[number]

export const sortNamed = (name: string | undefined): ScorecardSort =>
  SCORECARD_SORTS.find((sort) => sort === name) ?? 'rank'
