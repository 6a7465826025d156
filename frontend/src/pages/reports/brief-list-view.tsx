import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { briefListOptions } from '@/features/briefs/api/list-briefs'
import { BriefTable } from '@/features/briefs/components/brief-table'
import { useBriefExport } from '@/features/briefs/model/use-brief-export'
import { usePlan } from '@/features/plans/model/current-plan'
import { PagedList } from '@/shared/ui/paged-list'

/** The briefs of the plan. */
export function BriefListView({ create }: { create: ReactNode }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const briefs = useInfiniteQuery(briefListOptions(plan.id))
  const columns = useBriefExport()
  return (
    <PagedList
      query={briefs}
      isFiltered={false}
      onClear={() => undefined}
      exported={{ name: t('brief.title'), list: { path: `/api/v1/plans/${plan.id}/briefs` }, columns }}
      empty={{ title: t('brief.empty'), hint: t('brief.emptyHint'), action: create }}
    >
      {(items) => <BriefTable briefs={items} />}
    </PagedList>
  )
}
