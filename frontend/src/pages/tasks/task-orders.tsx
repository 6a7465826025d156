import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { usePlan } from '@/features/plans/model/current-plan'
import { orderListOptions } from '@/features/supervision/api/list-orders'
import { OrderTable } from '@/features/supervision/components/order-table'
import { useOrderDay } from '@/features/supervision/model/use-order-day'
import type { Task } from '@/shared/api/types'
import { ActionLink } from '@/shared/ui/action-link'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** The supervision orders about one task, its targets and its milestones. */
export function TaskOrders({ task }: { task: Task }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const orders = useInfiniteQuery(orderListOptions({ plan: plan.code, task: task.code, asOf: useOrderDay() }))
  const create = may('createSupervisionOrder') && (
    <ActionLink to={`/supervision/new?task=${task.code}`} type="default" size="small">
      {t('supervision.new')}
    </ActionLink>
  )
  return (
    <Panel title={t('supervision.title')} extra={create}>
      <StateBoundary
        query={orders}
        rows={2}
        compact
        isEmpty={({ items }) => items.length === 0}
        empty={<StateMessage title={t('supervision.empty')} compact />}
      >
        {({ items }) => <OrderTable orders={items} />}
      </StateBoundary>
    </Panel>
  )
}
