import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { overviewOptions } from '@/features/overview/api/overview'
import { OverviewBoard } from '@/features/overview/components/overview-board'
import { sinceOf } from '@/features/overview/model/changes'
import { usePlan } from '@/features/plans/model/current-plan'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

function Nothing() {
  const { t } = useTranslation()
  return (
    <StateMessage
      title={t('overview.empty')}
      hint={t('overview.emptyHint')}
      action={<AppLink to="/tasks">{t('nav.tasks')}</AppLink>}
    />
  )
}

export function OverviewPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date } = useAsOf()
  const { values, set } = useFilters(['since'])
  const since = sinceOf(values.since, date, plan.startDate)
  const overview = useQuery(overviewOptions(plan.id, date, since))
  return (
    <>
      <PageHeader title={t('overview.title')} />
      <StateBoundary
        query={overview}
        isEmpty={({ tasks }) => tasks.total === 0}
        empty={<Nothing />}
        rows={14}
      >
        {(data) => (
          <OverviewBoard
            overview={data}
            planStart={plan.startDate}
            onSince={(next) => set({ since: next })}
          />
        )}
      </StateBoundary>
    </>
  )
}
