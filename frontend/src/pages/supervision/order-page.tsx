import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { orderOptions } from '@/features/supervision/api/read-order'
import { ExchangeHistory } from '@/features/supervision/components/exchange-history'
import { LeaderInstruction } from '@/features/supervision/components/leader-instruction'
import { OrderActions } from '@/features/supervision/components/order-actions'
import { ResponsibilityMatrix } from '@/features/supervision/components/responsibility-matrix'
import styles from '@/features/supervision/components/supervision.module.css'
import { TimeLeft } from '@/features/supervision/components/time-left'
import { WaitingList } from '@/features/supervision/components/waiting-list'
import { useOrderDay } from '@/features/supervision/model/use-order-day'
import type { Versioned } from '@/shared/api/client'
import type { SupervisionOrder } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import layout from '@/shared/ui/layout.module.css'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

function OrderFacts({ order }: { order: SupervisionOrder }) {
  const { t } = useTranslation()
  const { task, target, milestone } = order
  return (
    <Facts
      rows={[
        [t('supervision.state'), t(`supervision.states.${order.state}`)],
        [t('supervision.waitingFor'), <WaitingList waiting={order.waitingFor} since />],
        [t('supervision.due'), <TimeLeft dueDate={order.dueDate} daysLeft={order.daysLeft} />],
        [t('supervision.deadline'), <DateText date={order.deadline} />],
        [t('supervision.issuedOn'), order.issuedOn && <DateText date={order.issuedOn} />],
        [t('task.one'), task && <AppLink to={`/tasks/${task.id}`}>{task.name}</AppLink>],
        [t('target.one'), target && <AppLink to={`/targets/${target.id}`}>{target.name}</AppLink>],
        [t('milestone.one'), milestone?.name],
        [t('supervision.origin'), t(`supervision.origins.${order.origin}`)],
      ]}
    />
  )
}

function Grounds({ order }: { order: SupervisionOrder }) {
  const { t } = useTranslation()
  if (order.reasons.length === 0) return null
  return (
    <ul aria-label={t('light.reasons')}>
      {order.reasons.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}

function Content({ version }: { version: Versioned<SupervisionOrder> }) {
  const { t } = useTranslation()
  const order = version.data
  return (
    <>
      <PageHeader
        title={order.title}
        above={order.number ?? t('supervision.states.DRAFT')}
        actions={<OrderActions version={version} />}
      />
      {order.instruction && <LeaderInstruction instruction={order.instruction} />}
      <div className={layout.columns}>
        <div>
          <Panel title={t('supervision.demand')}>
            <p className={styles.words}>{order.demand}</p>
            <Grounds order={order} />
          </Panel>
          <Panel title={t('supervision.matrix')}>
            <ResponsibilityMatrix order={order} />
          </Panel>
        </div>
        <div>
          <Panel title={t('target.basics')}>
            <OrderFacts order={order} />
          </Panel>
          <Panel title={t('supervision.history')}>
            <ExchangeHistory exchanges={order.exchanges} />
          </Panel>
        </div>
      </div>
    </>
  )
}

/** One supervision order: what is demanded, who has to answer, what was said. */
export function OrderPage() {
  const { id = '' } = useParams()
  const query = useQuery(orderOptions(id, useOrderDay()))
  return (
    <StateBoundary query={query} rows={14}>
      {(version) => <Content version={version} />}
    </StateBoundary>
  )
}
