/** The target list's filters by the names that the API and the address use. */
export const TARGET_FILTERS = ['light', 'q', 'sort'] as const
