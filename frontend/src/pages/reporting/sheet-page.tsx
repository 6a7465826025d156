import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { meOptions } from '@/features/me/api/me'
import { useMay } from '@/features/me/model/use-may'
import { usePlan } from '@/features/plans/model/current-plan'
import { dueListOptions } from '@/features/reporting/api/due-list'
import { FigureSheet } from '@/features/reporting/components/figure-sheet'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** All figures that a unit can report on the day, in one sheet (`orgUnit` in the address). */
export function SheetPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { date } = useAsOf()
  const me = useQuery(meOptions())
  const { values } = useFilters(['orgUnit'])
  const chosen = values.orgUnit ?? me.data?.orgUnit?.code ?? plan.orgUnit.code
  const list = useQuery({ ...dueListOptions(plan.id, date, chosen), enabled: me.isSuccess })
  return (
    <>
      <PageHeader
        title={t('sheet.title')}
        above={<AppLink to={`/reporting?orgUnit=${chosen}`}>{t('reporting.title')}</AppLink>}
        beside={list.data?.orgUnit.name}
      />
      <StateBoundary
        query={list}
        rows={10}
        isEmpty={({ reports }) => reports.length === 0 || !may('createObservation')}
        empty={<StateMessage title={t('reporting.done')} hint={t('reporting.doneHint')} />}
      >
        {({ reports, orgUnit }) => (
          <FigureSheet key={orgUnit.code} plan={plan.code} orgUnit={orgUnit.code} reports={reports} />
        )}
      </StateBoundary>
    </>
  )
}
