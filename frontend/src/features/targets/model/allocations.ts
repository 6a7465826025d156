import type { Allocation } from '@/shared/api/types'

/** The ways of sharing out what is missing, by the names that the API and the address use. */
export const ALLOCATIONS: readonly Allocation[] = ['PROPORTIONAL', 'EQUAL_EFFORT', 'CAPPED']
