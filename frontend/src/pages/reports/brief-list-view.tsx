import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { briefListOptions } from '@/features/briefs/api/list-briefs'
import { BriefTable } from '@/features/briefs/components/brief-table'
import { usePlan } from '@/features/plans/model/current-plan'
import { PagedList } from '@/shared/ui/paged-list'

/** The briefs of the plan. */
export function BriefListView({ create }: { create: ReactNode }) {
  const { t } = useTranslation()
  const briefs = useInfiniteQuery(briefListOptions(usePlan().id))
  return (
    <PagedList
      query={briefs}
      isFiltered={false}
      onClear={() => undefined}
      empty={{ title: t('brief.empty'), hint: t('brief.emptyHint'), action: create }}
    >
      {(items) => <BriefTable briefs={items} />}
    </PagedList>
  )
}
