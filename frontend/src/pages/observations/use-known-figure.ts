import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { usePlan } from '@/features/plans/model/current-plan'
import { dueListOptions } from '@/features/reporting/api/due-list'
import { useAsOf } from '@/shared/routing/as-of'

/** The due report that the address names by target, unit and period, with what is known of it; reading it must not hold up. */
export function useKnownFigure() {
  const plan = usePlan()
  const { date } = useAsOf()
  const [search] = useSearchParams()
  const me = useQuery(meOptions())
  const target = search.get('target')
  const period = search.get('period')
  const orgUnit = search.get('orgUnit') ?? me.data?.orgUnit?.code
  const isNamed = target !== null && period !== null && orgUnit !== undefined
  const list = useQuery({ ...dueListOptions(plan.id, date, orgUnit), enabled: isNamed })
  const known = list.data?.reports.find((each) => each.target.code === target && each.period === period)
  return { known, isReady: me.isSuccess && (!isNamed || !list.isPending) }
}
