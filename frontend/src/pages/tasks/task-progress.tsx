import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { progressListOptions } from '@/features/progress/api/list-progress'
import { ProgressList } from '@/features/progress/components/progress-list'
import type { Task } from '@/shared/api/types'
import { ActionLink } from '@/shared/ui/action-link'
import { LoadMore } from '@/shared/ui/load-more'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** What those who carry the task out say on it. */
export function TaskProgress({ task }: { task: Task }) {
  const { t } = useTranslation()
  const reports = useInfiniteQuery(progressListOptions(task.id))
  const write = task.permissions.includes('reportProgress') && (
    <ActionLink to={`/tasks/${task.id}/progress/new`} type="default" size="small">
      {t('progress.new')}
    </ActionLink>
  )
  return (
    <Panel title={t('progress.title')} extra={write}>
      <StateBoundary
        query={reports}
        rows={2}
        compact
        isEmpty={({ items }) => items.length === 0}
        empty={<StateMessage title={t('progress.empty')} hint={t('progress.emptyHint')} compact />}
      >
        {({ items, total }) => (
          <>
            <ProgressList reports={items} label={t('progress.title')} />
            <LoadMore
              shown={items.length}
              total={total}
              hasMore={reports.hasNextPage}
              isLoading={reports.isFetchingNextPage}
              onMore={reports.fetchNextPage}
            />
          </>
        )}
      </StateBoundary>
    </Panel>
  )
}
