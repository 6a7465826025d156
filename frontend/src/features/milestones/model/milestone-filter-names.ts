/** The milestone list's filters by the names that the API and the address use. */
export const MILESTONE_FILTERS = ['kind', 'light', 'q', 'sort'] as const
