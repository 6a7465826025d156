import { useQuery } from '@tanstack/react-query'
import { milestoneChoicesOptions } from '@/features/milestones/api/milestone-choices'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { partyOptions } from '@/features/supervision/model/party-options'
import { targetChoicesOptions } from '@/features/targets/api/target-choices'
import { taskChoicesOptions } from '@/features/tasks/api/task-choices'

/** What an order can be about, and whom it can go to. */
export function useOrderChoices() {
  const plan = usePlan()
  const tasks = useQuery(taskChoicesOptions(plan.code))
  const targets = useQuery(targetChoicesOptions(plan.code))
  const milestones = useQuery(milestoneChoicesOptions(plan.code))
  const departments = useQuery(departmentsOptions())
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const schools = useQuery(orgUnitsOptions({ level: 'SCHOOL' }))
  return {
    subjects: [
      ...(tasks.data ?? []).map(({ code, title }) => ({ value: `task:${code}`, label: `${code} ${title}` })),
      ...(targets.data ?? []).map(({ code, name }) => ({ value: `target:${code}`, label: name })),
      ...(milestones.data ?? []).map(({ code, title }) => ({
        value: `milestone:${code}`,
        label: `${code} ${title}`,
      })),
    ],
    parties: partyOptions({
      departments: departments.data ?? [],
      counties: counties.data ?? [],
      schools: schools.data ?? [],
    }),
  }
}
