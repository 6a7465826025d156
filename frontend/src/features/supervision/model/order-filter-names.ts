/** The filters of the list of orders by the names that the API and the address use. */
export const ORDER_FILTERS = ['q', 'orgUnit', 'department', 'task', 'target'] as const
