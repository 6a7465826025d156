import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SupervisionOrderItem } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LongTable } from '@/shared/ui/long-table'
import { sortOf, sortOrderOf } from '@/shared/ui/table-sort'
import { partyName } from '../model/party-name'
import styles from './supervision.module.css'
import { TimeLeft } from './time-left'
import { WaitingList } from './waiting-list'

function NameCell({ order }: { order: SupervisionOrderItem }) {
  const { t } = useTranslation()
  const subject = order.target ?? order.milestone ?? order.task
  return (
    <div className={styles.name}>
      <span className={styles.number}>
        {order.number ?? t('supervision.states.DRAFT')}
        {order.instructed && <span className={styles.instructed}>{t('supervision.instructed')}</span>}
      </span>
      <AppLink to={`/supervision/${order.id}`}>{order.title}</AppLink>
      {subject && <span className={styles.sub}>{subject.name}</span>}
      <span className={`${styles.sub} ${styles.narrow}`}>
        {order.number && <span>{t(`supervision.states.${order.state}`)}</span>}
        <TimeLeft dueDate={order.dueDate} daysLeft={order.daysLeft} />
        <WaitingList waiting={order.waitingFor} />
      </span>
    </div>
  )
}

interface OrderTableProps {
  orders: SupervisionOrderItem[]
  /** In the list of orders rows can be sorted. */
  sort?: string | undefined
  onSort?: (sort: string | undefined) => void
}

function useColumns({ sort, onSort }: OrderTableProps): TableColumnsType<SupervisionOrderItem> {
  const { t } = useTranslation()
  return [
    { title: t('supervision.name'), key: 'title', render: (_, row) => <NameCell order={row} /> },
    {
      title: t('supervision.kinds.LEAD'),
      key: 'lead',
      width: 148,
      responsive: ['lg'],
      render: (_, row) =>
        row.addressees > 1
          ? t('supervision.andOthers', { name: partyName(row.lead), count: row.addressees })
          : partyName(row.lead),
    },
    {
      title: t('supervision.due'),
      key: 'dueDate',
      width: 148,
      responsive: ['md'],
      ...(onSort ? { sorter: true, sortOrder: sortOrderOf(sort, 'dueDate') } : {}),
      render: (_, row) => <TimeLeft dueDate={row.dueDate} daysLeft={row.daysLeft} />,
    },
    {
      title: t('supervision.state'),
      key: 'state',
      width: 96,
      responsive: ['md'],
      render: (_, row) => t(`supervision.states.${row.state}`),
    },
    {
      title: t('supervision.waitingFor'),
      key: 'waiting',
      width: 220,
      responsive: ['md'],
      render: (_, row) => <WaitingList waiting={row.waitingFor} />,
    },
  ]
}

/** Supervision orders with their time limits and whom they wait for. */
export function OrderTable(props: OrderTableProps) {
  const { t } = useTranslation()
  return (
    <LongTable<SupervisionOrderItem>
      aria-label={t('supervision.title')}
      rowKey="id"
      columns={useColumns(props)}
      dataSource={props.orders}
      onChange={(_page, _filters, sorter) => props.onSort?.(sortOf(sorter))}
    />
  )
}
