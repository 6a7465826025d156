import { useQuery } from '@tanstack/react-query'
import { milestoneChoicesOptions } from '@/features/milestones/api/milestone-choices'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { targetChoicesOptions } from '@/features/targets/api/target-choices'
import { taskChoicesOptions } from '@/features/tasks/api/task-choices'

/** What an order can be about, and whom it can go to. */
export function useOrderChoices() {
  const plan = usePlan()
  const tasks = useQuery(taskChoicesOptions(plan.code))
  const targets = useQuery(targetChoicesOptions(plan.code))
  const milestones = useQuery(milestoneChoicesOptions(plan.code))
  const departments = useQuery(departmentsOptions())
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return {
    subjects: [
      ...(tasks.data ?? []).map(({ code, title }) => ({ value: `task:${code}`, label: `${code} ${title}` })),
      ...(targets.data ?? []).map(({ code, name }) => ({ value: `target:${code}`, label: name })),
      ...(milestones.data ?? []).map(({ code, title }) => ({
        value: `milestone:${code}`,
        label: `${code} ${title}`,
      })),
    ],
    parties: [
      ...(departments.data ?? []).map(({ code, name }) => ({ value: `department:${code}`, label: name })),
      ...(orgUnits.data ?? []).map(({ code, name }) => ({ value: `unit:${code}`, label: name })),
    ],
  }
}
