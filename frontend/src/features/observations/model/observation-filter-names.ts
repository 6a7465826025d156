/** The list's filters by the names that the API and the address use. */
export const OBSERVATION_FILTERS = ['target', 'orgUnit', 'status'] as const
