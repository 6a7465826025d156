import type { Reference } from '@/shared/api/types'

/** Who said it: a department by its own name, else the org unit. */
export const reporterOf = ({ orgUnit, department }: { orgUnit: Reference; department?: Reference | null }) =>
  department?.name ?? orgUnit.name
