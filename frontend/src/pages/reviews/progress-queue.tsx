import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EvidenceList } from '@/features/evidence/components/evidence-list'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { waitingProgressOptions } from '@/features/progress/api/waiting-progress'
import { WaitingProgress } from '@/features/progress/components/waiting-progress'
import { useReviewExport } from '@/features/reviews/model/use-review-export'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { PagedList } from '@/shared/ui/paged-list'

/** Reports in words that wait for one's review. */
export function ProgressQueue() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { values, set, clear, isFiltered } = useFilters(['orgUnit'])
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const filter = { plan: plan.code, orgUnit: values.orgUnit }
  const queue = useInfiniteQuery(waitingProgressOptions(filter))
  const columns = useReviewExport().words
  return (
    <>
      <FilterBar>
        <ChoiceFilter
          label={t('organisation.all')}
          value={values.orgUnit}
          options={referenceOptions(counties.data ?? [])}
          onChange={(orgUnit) => set({ orgUnit })}
        />
      </FilterBar>
      <PagedList
        query={queue}
        isFiltered={isFiltered}
        onClear={clear}
        exported={{
          name: `${t('review.title')} ${t('progress.kinds.PROGRESS_REPORT')}`,
          list: { path: '/api/v1/reviews', query: { ...filter, kind: 'PROGRESS_REPORT' } },
          columns,
        }}
        empty={{ title: t('progress.waitingEmpty'), hint: t('review.emptyHint') }}
        rows={8}
      >
        {(items) => (
          <WaitingProgress
            rows={items}
            evidenceOf={({ id }) => <EvidenceList subject={{ progressReport: id }} />}
          />
        )}
      </PagedList>
    </>
  )
}
