import { useQuery } from '@tanstack/react-query'
import { Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import { timelineOptions } from '@/features/milestones/api/timeline'
import { MonthBar } from '@/features/milestones/components/month-bar'
import { MonthGrid, MonthList } from '@/features/milestones/components/month-grid'
import { TimelineFilters } from '@/features/milestones/components/timeline-filters'
import { daysOf, isMonth } from '@/features/milestones/model/month'
import { kindsNamed, TIMELINE_FILTERS } from '@/features/milestones/model/timeline-filter-names'
import { programmesOptions } from '@/features/plans/api/programmes'
import { usePlan } from '@/features/plans/model/current-plan'
import type { TimelineItem } from '@/shared/api/types'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

function Month({ month, items, asOf }: { month: string; items: TimelineItem[]; asOf: string }) {
  const { t } = useTranslation()
  const { md } = Grid.useBreakpoint()
  if (md !== false) return <MonthGrid month={month} items={items} asOf={asOf} />
  if (items.length === 0) return <StateMessage title={t('timeline.noItems')} hint={t('timeline.emptyHint')} />
  return <MonthList items={items} />
}

/** What falls due in one month, day by day. */
export function CalendarView() {
  const plan = usePlan()
  const { date: asOf } = useAsOf()
  const { values, set } = useFilters(TIMELINE_FILTERS)
  const programmes = useQuery(programmesOptions(plan.code))
  const month = isMonth(values.month) ? values.month : asOf.slice(0, 7)
  const kind = kindsNamed(values.show)
  const query = { asOf, kind, programme: values.programme, ...daysOf(month) }
  const timeline = useQuery(timelineOptions(plan.id, query))
  return (
    <>
      <TimelineFilters
        programmes={(programmes.data ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        programme={values.programme}
        kinds={kind}
        onChange={set}
      />
      <MonthBar month={month} onChange={(next) => set({ month: next === asOf.slice(0, 7) ? null : next })} />
      <StateBoundary query={timeline} rows={14}>
        {({ items }) => <Month month={month} items={items} asOf={asOf} />}
      </StateBoundary>
    </>
  )
}
