/** The list's filters by the names that the API and the address use. */
export const AUDIT_FILTERS = [
  'entityType',
  'entityId',
  'orgUnit',
  'operation',
  'actor',
  'from',
  'to',
] as const
