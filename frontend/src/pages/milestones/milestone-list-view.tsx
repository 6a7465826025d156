import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { milestoneListOptions, type MilestoneFilter } from '@/features/milestones/api/list-milestones'
import { MilestoneFilters } from '@/features/milestones/components/milestone-filters'
import { MilestoneTable } from '@/features/milestones/components/milestone-table'
import { MILESTONE_FILTERS } from '@/features/milestones/model/milestone-filter-names'
import { usePlan } from '@/features/plans/model/current-plan'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { EmptyList } from '@/shared/ui/empty-list'
import { LoadMore } from '@/shared/ui/load-more'
import { StateBoundary } from '@/shared/ui/state-boundary'

/** Milestones as a list to filter, sort and work on. */
export function MilestoneListView({ create }: { create: ReactNode }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date: asOf } = useAsOf()
  const { values, set, clear } = useFilters(MILESTONE_FILTERS)
  const filter = { ...values, plan: plan.code, asOf } as MilestoneFilter
  const milestones = useInfiniteQuery(milestoneListOptions(filter))
  return (
    <>
      <MilestoneFilters />
      <StateBoundary
        query={milestones}
        rows={14}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyList
            isFiltered={Boolean(values.q || values.kind || values.light)}
            onClear={clear}
            title={t('milestone.empty')}
            hint={t('milestone.emptyHint')}
            action={create}
          />
        }
      >
        {({ items, total }) => (
          <>
            <MilestoneTable
              milestones={items}
              asOf={asOf}
              withTask
              sort={values.sort}
              onSort={(sort) => set({ sort })}
            />
            <LoadMore
              shown={items.length}
              total={total}
              hasMore={milestones.hasNextPage}
              isLoading={milestones.isFetchingNextPage}
              onMore={milestones.fetchNextPage}
            />
          </>
        )}
      </StateBoundary>
    </>
  )
}
