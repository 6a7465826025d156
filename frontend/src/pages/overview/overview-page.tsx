import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { overviewOptions } from '@/features/overview/api/overview'
import { OverviewBoard } from '@/features/overview/components/overview-board'
import { usePlan } from '@/features/plans/model/current-plan'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
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
  const overview = useQuery(overviewOptions(plan.id, date))
  return (
    <>
      <PageHeader title={t('overview.title')} />
      <StateBoundary
        query={overview}
        isEmpty={({ tasks }) => tasks.total === 0}
        empty={<Nothing />}
        rows={14}
      >
        {(data) => <OverviewBoard overview={data} />}
      </StateBoundary>
    </>
  )
}
