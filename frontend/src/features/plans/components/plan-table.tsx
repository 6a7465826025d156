import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Plan } from '@/shared/api/types'
import { DateText } from '@/shared/ui/date-text'
import { sortOf, sortOrderOf } from '@/shared/ui/table-sort'
import { planPath } from '../model/plan-path'
import { PlanActions } from './plan-actions'
import { PlanStatusTag } from './plan-status-tag'
import styles from './plans.module.css'

function NameCell({ plan }: { plan: Plan }) {
  return (
    <div className={styles.name}>
      <Link to={planPath(plan)}>{plan.title}</Link>
      <span className={styles.sub}>{plan.code}</span>
      <span className={`${styles.sub} ${styles.narrow}`}>
        <span>{plan.year}</span>
        <span>{plan.orgUnit.name}</span>
        <PlanStatusTag status={plan.status} />
      </span>
    </div>
  )
}

interface PlanTableProps {
  plans: Plan[]
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

function useColumns(sort: string | undefined): TableColumnsType<Plan> {
  const { t } = useTranslation()
  const sorted = (key: string) => ({ sorter: true, sortOrder: sortOrderOf(sort, key) })
  return [
    {
      title: t('plans.name'),
      key: 'title',
      ...sorted('title'),
      render: (_, row) => <NameCell plan={row} />,
    },
    {
      title: t('plans.year'),
      dataIndex: 'year',
      key: 'year',
      width: 96,
      responsive: ['md'],
      ...sorted('year'),
    },
    {
      title: t('plans.status'),
      key: 'status',
      width: 104,
      responsive: ['md'],
      render: (_, row) => <PlanStatusTag status={row.status} />,
    },
    {
      title: t('plans.orgUnit'),
      key: 'orgUnit',
      width: 132,
      responsive: ['lg'],
      render: (_, row) => row.orgUnit.name,
    },
    {
      title: t('plans.start'),
      key: 'startDate',
      width: 136,
      responsive: ['lg'],
      ...sorted('startDate'),
      render: (_, row) => <DateText date={row.startDate} />,
    },
    {
      title: t('plans.end'),
      key: 'endDate',
      width: 136,
      responsive: ['lg'],
      render: (_, row) => <DateText date={row.endDate} />,
    },
    {
      title: <span className="visually-hidden">{t('action.edit')}</span>,
      key: 'actions',
      width: 44,
      render: (_, row) => <PlanActions plan={row} />,
    },
  ]
}

/** Plans with their years, their status, and what one may do with each. */
export function PlanTable({ plans, sort, onSort }: PlanTableProps) {
  const { t } = useTranslation()
  return (
    <Table<Plan>
      aria-label={t('plans.title')}
      size="small"
      rowKey="id"
      columns={useColumns(sort)}
      dataSource={plans}
      pagination={false}
      onChange={(_page, _filters, sorter) => onSort(sortOf(sorter))}
    />
  )
}
