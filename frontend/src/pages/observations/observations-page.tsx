import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { observationListOptions, type ObservationFilter } from '@/features/observations/api/list-observations'
import { ObservationFilters } from '@/features/observations/components/observation-filters'
import { ObservationTable } from '@/features/observations/components/observation-table'
import { OBSERVATION_FILTERS } from '@/features/observations/model/observation-filter-names'
import { useObservationExport } from '@/features/observations/model/use-observation-export'
import { usePlan } from '@/features/plans/model/current-plan'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'
import { useObservationChoices } from './use-observation-choices'

export function ObservationsPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { values, clear, isFiltered } = useFilters(OBSERVATION_FILTERS)
  const { targets, orgUnitsOf } = useObservationChoices()
  const filter = { ...values, plan: plan.code } as ObservationFilter
  const observations = useInfiniteQuery(observationListOptions(filter))
  const columns = useObservationExport()
  const create = may('createObservation') && (
    <ActionLink to="/observations/new">{t('observation.new')}</ActionLink>
  )
  return (
    <>
      <PageHeader title={t('observation.title')} actions={create} />
      <ObservationFilters targets={referenceOptions(targets)} orgUnits={orgUnitsOf('COUNTY')} />
      <PagedList
        query={observations}
        isFiltered={isFiltered}
        onClear={clear}
        exported={{
          name: t('observation.title'),
          list: { path: '/api/v1/observations', query: filter },
          columns,
        }}
        empty={{ title: t('observation.empty'), hint: t('observation.emptyHint'), action: create }}
      >
        {(items) => <ObservationTable observations={items} />}
      </PagedList>
    </>
  )
}
