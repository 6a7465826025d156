import { useQuery } from '@tanstack/react-query'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { targetChoicesOptions } from '@/features/targets/api/target-choices'
import type { OrgLevel } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'

/** What can be reported and by whom, as far as one sees it. */
export function useObservationChoices() {
  const plan = usePlan()
  const targets = useQuery(targetChoicesOptions(plan.code))
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const schools = useQuery(orgUnitsOptions({ level: 'SCHOOL' }))
  const byLevel = { CITY: [plan.orgUnit], COUNTY: counties.data ?? [], SCHOOL: schools.data ?? [] }
  return {
    targets: targets.data ?? [],
    orgUnitsOf: (level: OrgLevel) => referenceOptions(byLevel[level]),
  }
}
