/** Who of a unit or department sits at a desk. */
export const CIRCLES = ['REPORTERS', 'REVIEWERS', 'DEPARTMENT', 'OFFICE'] as const

/** Ways out besides the app. */
export const CHANNELS = ['EMAIL', 'WECOM'] as const
