import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceList } from '@/features/evidence/components/evidence-list'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { reviewQueueOptions } from '@/features/reviews/api/review-queue'
import { ReviewBar } from '@/features/reviews/components/review-bar'
import { ReviewTable } from '@/features/reviews/components/review-table'
import { useReviewExport } from '@/features/reviews/model/use-review-export'
import { targetChoicesOptions } from '@/features/targets/api/target-choices'
import type { WaitingObservation, WaitingReview } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'
import { ProgressQueue } from './progress-queue'

const FILTERS = ['target', 'orgUnit'] as const

function Filters() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { values, set } = useFilters(FILTERS)
  const targets = useQuery(targetChoicesOptions(plan.code))
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return (
    <FilterBar>
      <ChoiceFilter
        label={t('observation.allTargets')}
        value={values.target}
        options={referenceOptions(targets.data ?? [])}
        onChange={(target) => set({ target })}
      />
      <ChoiceFilter
        label={t('organisation.all')}
        value={values.orgUnit}
        options={referenceOptions(counties.data ?? [])}
        onChange={(orgUnit) => set({ orgUnit })}
      />
    </FilterBar>
  )
}

const isFigure = (row: WaitingReview): row is WaitingObservation => Boolean(row.observation)

/** The rows that are selected; one that has left the queue is selected no more. */
function Queue({ rows }: { rows: WaitingObservation[] }) {
  const [selected, setSelected] = useState<string[]>([])
  const chosen = rows.filter(({ observation }) => selected.includes(observation.id))
  return (
    <>
      <ReviewBar chosen={chosen} onDone={() => setSelected([])} />
      <ReviewTable
        rows={rows}
        evidenceOf={({ observation }) => <EvidenceList subject={{ observation: observation.id }} />}
        selected={chosen.map(({ observation }) => observation.id)}
        onSelect={setSelected}
      />
    </>
  )
}

function Figures() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { values, clear, isFiltered } = useFilters(FILTERS)
  const filter = { ...values, plan: plan.code }
  const queue = useInfiniteQuery(reviewQueueOptions(filter))
  const columns = useReviewExport().figures
  return (
    <>
      <Filters />
      <PagedList
        query={queue}
        isFiltered={isFiltered}
        onClear={clear}
        exported={{ name: t('review.title'), list: { path: '/api/v1/reviews', query: filter }, columns }}
        empty={{ title: t('review.empty'), hint: t('review.emptyHint') }}
        rows={10}
      >
        {(items) => <Queue rows={items.filter(isFigure)} />}
      </PagedList>
    </>
  )
}

const KINDS = ['OBSERVATION', 'PROGRESS_REPORT'] as const

/** What waits: figures, or words. */
export function ReviewsPage() {
  const { t } = useTranslation()
  const { values, set } = useFilters(['kind'])
  const kind = values.kind === 'PROGRESS_REPORT' ? 'PROGRESS_REPORT' : 'OBSERVATION'
  return (
    <>
      <PageHeader title={t('review.title')} />
      <Segmented
        aria-label={t('progress.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`progress.kinds.${value}`) }))}
        onChange={(value) => set({ kind: value === 'OBSERVATION' ? undefined : value })}
        style={{ marginBottom: 12 }}
      />
      {kind === 'OBSERVATION' ? <Figures /> : <ProgressQueue />}
    </>
  )
}
