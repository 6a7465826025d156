/** The task list's filters by the names that the API and the address use. */
export const TASK_FILTERS = ['programme', 'leadDepartment', 'light', 'q'] as const
