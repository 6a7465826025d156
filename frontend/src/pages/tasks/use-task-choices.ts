import { useQuery } from '@tanstack/react-query'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { programmesOptions } from '@/features/plans/api/programmes'
import { usePlan } from '@/features/plans/model/current-plan'
import { referenceOptions } from '@/shared/forms/options'

/** What a task can belong to and who can lead it. */
export function useTaskChoices() {
  const plan = usePlan()
  const programmes = useQuery(programmesOptions(plan.code))
  const departments = useQuery(departmentsOptions())
  return {
    programmes: (programmes.data ?? []).map(({ id, ordinal, title }) => ({
      value: id,
      label: `${ordinal}. ${title}`,
    })),
    departments: referenceOptions(departments.data ?? []),
  }
}
