import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { usePlan } from '@/features/plans/model/current-plan'
import { targetListOptions } from '@/features/targets/api/list-targets'
import { TargetFilters } from '@/features/targets/components/target-filters'
import { TargetTable } from '@/features/targets/components/target-table'
import { TARGET_FILTERS } from '@/features/targets/model/target-filter-names'
import { useTargetExport } from '@/features/targets/model/use-target-export'
import type { Light } from '@/shared/api/types'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'

export function TargetsPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { date: asOf } = useAsOf()
  const { values, set, clear } = useFilters(TARGET_FILTERS)
  const filter = { ...values, light: values.light as Light | undefined, plan: plan.code, asOf }
  const targets = useInfiniteQuery(targetListOptions(filter))
  const columns = useTargetExport()
  const create = may('createTarget') && <ActionLink to="/targets/new">{t('target.new')}</ActionLink>

  return (
    <>
      <PageHeader title={t('target.title')} actions={create} />
      <TargetFilters />
      <PagedList
        query={targets}
        isFiltered={Boolean(values.q || values.light)}
        onClear={clear}
        exported={{ name: t('target.title'), list: { path: '/api/v1/targets', query: filter }, columns }}
        empty={{ title: t('target.empty'), hint: t('target.emptyHint'), action: create }}
      >
        {(items) => (
          <TargetTable targets={items} withTask sort={values.sort} onSort={(sort) => set({ sort })} />
        )}
      </PagedList>
    </>
  )
}
