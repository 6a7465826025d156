import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { milestoneListOptions } from '@/features/milestones/api/list-milestones'
import { MilestoneTable } from '@/features/milestones/components/milestone-table'
import { usePlan } from '@/features/plans/model/current-plan'
import type { Task } from '@/shared/api/types'
import { useAsOf } from '@/shared/routing/as-of'
import { ActionLink } from '@/shared/ui/action-link'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** The milestones of one task. */
export function TaskMilestones({ task }: { task: Task }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { date: asOf } = useAsOf()
  const milestones = useInfiniteQuery(milestoneListOptions({ plan: plan.code, task: task.code, asOf }))
  const create = may('createMilestone') && (
    <ActionLink to={`/milestones/new?task=${task.code}`} type="default" size="small">
      {t('milestone.new')}
    </ActionLink>
  )
  const empty = (
    <StateMessage
      title={t('task.noMilestones')}
      hint={create ? t('task.noMilestonesHint') : undefined}
      compact
    />
  )
  return (
    <Panel title={t('milestone.title')} extra={create}>
      <StateBoundary
        query={milestones}
        rows={3}
        compact
        isEmpty={({ items }) => items.length === 0}
        empty={empty}
      >
        {({ items }) => <MilestoneTable milestones={items} asOf={asOf} />}
      </StateBoundary>
    </Panel>
  )
}
