import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { milestoneListOptions, type MilestoneFilter } from '@/features/milestones/api/list-milestones'
import { MilestoneFilters } from '@/features/milestones/components/milestone-filters'
import { MilestoneTable } from '@/features/milestones/components/milestone-table'
import { MILESTONE_FILTERS } from '@/features/milestones/model/milestone-filter-names'
import { useMilestoneExport } from '@/features/milestones/model/use-milestone-export'
import { usePlan } from '@/features/plans/model/current-plan'
import { useAsOf } from '@/shared/routing/as-of'
import { PagedList } from '@/shared/ui/paged-list'
import { useFilters } from '@/shared/routing/search'

/** Milestones as a list to filter, sort and work on. */
export function MilestoneListView({ create }: { create: ReactNode }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date: asOf } = useAsOf()
  const { values, set, clear } = useFilters(MILESTONE_FILTERS)
  const filter = { ...values, plan: plan.code, asOf } as MilestoneFilter
  const milestones = useInfiniteQuery(milestoneListOptions(filter))
  const columns = useMilestoneExport()
  return (
    <>
      <MilestoneFilters />
      <PagedList
        query={milestones}
        isFiltered={Boolean(values.q || values.kind || values.light)}
        onClear={clear}
        exported={{
          name: t('milestone.title'),
          list: { path: '/api/v1/milestones', query: filter },
          columns,
        }}
        empty={{ title: t('milestone.empty'), hint: t('milestone.emptyHint'), action: create }}
      >
        {(items) => (
          <MilestoneTable
            milestones={items}
            asOf={asOf}
            withTask
            sort={values.sort}
            onSort={(sort) => set({ sort })}
          />
        )}
      </PagedList>
    </>
  )
}
