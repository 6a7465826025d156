import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { planListOptions } from '@/features/plans/api/list-plans'
import { plansOptions } from '@/features/plans/api/plans'
import { PlanFilters } from '@/features/plans/components/plan-filters'
import { PlanTable } from '@/features/plans/components/plan-table'
import { PLAN_FILTERS } from '@/features/plans/model/plan-filter-names'
import { usePlanExport } from '@/features/plans/model/use-plan-export'
import type { PlanStatus } from '@/shared/api/types'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'

/** The plans that there are; the one page that is not about a single one. */
export function PlansPage() {
  const { t } = useTranslation()
  const may = useMay()
  const filters = useFilters(PLAN_FILTERS)
  const sorting = useFilters(['sort'])
  const { q, year, status } = filters.values
  const filter = {
    q,
    year: year === undefined ? undefined : Number(year),
    status: status as PlanStatus | undefined,
    sort: sorting.values.sort,
  }
  const plans = useInfiniteQuery(planListOptions(filter))
  const { data: all } = useQuery(plansOptions())
  const columns = usePlanExport()
  const create = may('createPlan') && <ActionLink to="/plans/new">{t('plans.new')}</ActionLink>
  const importing = may('createPlan') && (
    <ActionLink to="/new-plan" type="default">
      {t('documents.title')}
    </ActionLink>
  )
  return (
    <>
      <PageHeader
        title={t('plans.title')}
        actions={
          <>
            {importing}
            {create}
          </>
        }
      />
      <PlanFilters years={[...new Set((all ?? []).map((plan) => plan.year))]} />
      <PagedList
        query={plans}
        rows={6}
        isFiltered={filters.isFiltered}
        onClear={filters.clear}
        exported={{ name: t('plans.title'), list: { path: '/api/v1/plans', query: filter }, columns }}
        empty={{ title: t('plans.empty'), hint: t('plans.emptyHint'), action: create }}
      >
        {(items) => <PlanTable plans={items} sort={filter.sort} onSort={(sort) => sorting.set({ sort })} />}
      </PagedList>
    </>
  )
}
