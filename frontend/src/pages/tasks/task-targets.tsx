import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { usePlan } from '@/features/plans/model/current-plan'
import { targetListOptions } from '@/features/targets/api/list-targets'
import { TargetTable } from '@/features/targets/components/target-table'
import type { Task } from '@/shared/api/types'
import { useAsOf } from '@/shared/routing/as-of'
import { ActionLink } from '@/shared/ui/action-link'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** The targets of one task. */
export function TaskTargets({ task }: { task: Task }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { date: asOf } = useAsOf()
  const targets = useInfiniteQuery(targetListOptions({ plan: plan.code, task: task.code, asOf }))
  const create = may('createTarget') && (
    <ActionLink to={`/targets/new?task=${task.code}`} type="default" size="small">
      {t('target.new')}
    </ActionLink>
  )
  return (
    <Panel title={t('target.title')} extra={create}>
      <StateBoundary
        query={targets}
        rows={3}
        compact
        isEmpty={({ items }) => items.length === 0}
        empty={
          <StateMessage
            title={t('task.noTargets')}
            hint={create ? t('task.noTargetsHint') : undefined}
            compact
          />
        }
      >
        {({ items }) => <TargetTable targets={items} />}
      </StateBoundary>
    </Panel>
  )
}
