import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { timelineOptions } from '@/features/milestones/api/timeline'
import { TimelineChart } from '@/features/milestones/components/timeline-chart'
import { TimelineFilters } from '@/features/milestones/components/timeline-filters'
import { TimelineLegend } from '@/features/milestones/components/timeline-legend'
import styles from '@/features/milestones/components/milestones.module.css'
import { kindsNamed, TIMELINE_FILTERS } from '@/features/milestones/model/timeline-filter-names'
import { programmesOptions } from '@/features/plans/api/programmes'
import { usePlan } from '@/features/plans/model/current-plan'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** What is due when, by programme and task. */
export function TimelineView() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date: asOf } = useAsOf()
  const may = useMay()
  const mayForecast = may('createMilestone') && plan.status !== 'CLOSED'
  const { values, set } = useFilters(TIMELINE_FILTERS)
  const programmes = useQuery(programmesOptions(plan.code))
  const kind = kindsNamed(values.show)
  const timeline = useQuery(timelineOptions(plan.id, { asOf, kind, programme: values.programme }))
  return (
    <>
      <TimelineFilters
        programmes={(programmes.data ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        programme={values.programme}
        kinds={kind}
        onChange={set}
      />
      <StateBoundary
        query={timeline}
        rows={14}
        isEmpty={({ items }) => items.length === 0}
        empty={<StateMessage title={t('timeline.empty')} hint={t('timeline.emptyHint')} />}
      >
        {({ items }) => (
          <div className={styles.chart}>
            <TimelineLegend kinds={kind} />
            {mayForecast && <p className={styles.hint}>{t('timeline.dragHint')}</p>}
            <TimelineChart
              items={items}
              asOf={asOf}
              planned={{ from: plan.startDate, to: plan.endDate }}
              mayForecast={mayForecast}
            />
          </div>
        )}
      </StateBoundary>
    </>
  )
}
