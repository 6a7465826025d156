import { useQuery } from '@tanstack/react-query'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { taskChoicesOptions } from '@/features/tasks/api/task-choices'
import { referenceOptions } from '@/shared/forms/options'

/** What a milestone can belong to and who can owe it. */
export function useMilestoneChoices() {
  const plan = usePlan()
  const tasks = useQuery(taskChoicesOptions(plan.code))
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return {
    tasks: (tasks.data ?? []).map(({ code, number, title }) => ({
      value: code,
      label: `${number}. ${title}`,
    })),
    orgUnits: referenceOptions([plan.orgUnit, ...(orgUnits.data ?? [])]),
  }
}
