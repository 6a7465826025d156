import { useQuery } from '@tanstack/react-query'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import type { Reference } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'

/** Whose a plan can be: the city's or a county's; the one that has it now is always among them. */
export function useOrgUnitChoices(current?: Reference) {
  const cities = useQuery(orgUnitsOptions({ level: 'CITY' }))
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const units = [...(cities.data ?? []), ...(counties.data ?? [])]
  const isMissing = current && !units.some(({ code }) => code === current.code)
  return referenceOptions(isMissing ? [current, ...units] : units)
}
