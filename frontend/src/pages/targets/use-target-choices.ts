import { useQuery } from '@tanstack/react-query'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { taskChoicesOptions } from '@/features/tasks/api/task-choices'
import { referenceOptions } from '@/shared/forms/options'

/** What a target can belong and apply to. */
export function useTargetChoices() {
  const plan = usePlan()
  const tasks = useQuery(taskChoicesOptions(plan.code))
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return {
    tasks: (tasks.data ?? []).map(({ code, number, title }) => ({
      value: code,
      label: `${number}. ${title}`,
    })),
    orgUnits: referenceOptions(orgUnits.data ?? []),
  }
}
