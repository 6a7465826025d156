/** The plan list's filters by the names that the API and the address use. */
export const PLAN_FILTERS = ['status', 'year', 'q'] as const
