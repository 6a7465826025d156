import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Milestone } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { LongTable } from '@/shared/ui/long-table'
import { StatusLight } from '@/shared/ui/status-light'
import { sortOf, sortOrderOf } from '@/shared/ui/table-sort'
import { MilestoneActions } from './milestone-actions'
import styles from './milestones.module.css'

function NameCell({ milestone, withTask }: { milestone: Milestone; withTask: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={styles.name}>
      <AppLink to={`/milestones/${milestone.id}`}>{milestone.title}</AppLink>
      {withTask && <span className={styles.sub}>{milestone.task.name}</span>}
      <span className={`${styles.sub} ${styles.narrow}`}>
        <span>{t(`milestone.kinds.${milestone.kind}`)}</span>
        <span>{milestone.orgUnit?.name ?? t('milestone.cityWide')}</span>
        <DateText date={milestone.dueDate} />
      </span>
    </div>
  )
}

/** When it was done, or is now thought to be. */
function DoneCell({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation()
  const { completedDate, forecastDate } = milestone
  if (!completedDate && !forecastDate) return <>—</>
  return (
    <div className={styles.name}>
      <DateText date={completedDate ?? forecastDate} />
      <span className={styles.sub}>{completedDate ? t('milestone.completed') : t('milestone.forecast')}</span>
    </div>
  )
}

function LightCell({ milestone }: { milestone: Milestone }) {
  return (
    <span title={milestone.reasons.map(({ message }) => message).join('；')}>
      <StatusLight light={milestone.light} />
    </span>
  )
}

interface MilestoneTableProps {
  milestones: Milestone[]
  asOf: string
  /** In the plan's list each row names its task, and rows can be sorted. */
  withTask?: boolean
  sort?: string | undefined
  onSort?: (sort: string | undefined) => void
}

function useColumns({ asOf, withTask = false, sort }: MilestoneTableProps): TableColumnsType<Milestone> {
  const { t } = useTranslation()
  const sorted = (key: string) => (withTask ? { sorter: true, sortOrder: sortOrderOf(sort, key) } : {})
  return [
    {
      title: t('milestone.name'),
      key: 'title',
      render: (_, row) => <NameCell milestone={row} withTask={withTask} />,
    },
    {
      title: t('milestone.kind'),
      key: 'kind',
      width: 96,
      responsive: ['md'],
      render: (_, row) => t(`milestone.kinds.${row.kind}`),
    },
    {
      title: t('milestone.orgUnit'),
      key: 'orgUnit',
      width: 132,
      responsive: ['lg'],
      render: (_, row) => row.orgUnit?.name ?? t('milestone.cityWide'),
    },
    {
      title: t('milestone.due'),
      key: 'dueDate',
      width: 136,
      responsive: ['md'],
      ...sorted('dueDate'),
      render: (_, row) => <DateText date={row.dueDate} />,
    },
    { title: t('light.label'), key: 'light', width: 96, render: (_, row) => <LightCell milestone={row} /> },
    {
      title: `${t('milestone.completed')} / ${t('milestone.forecast')}`,
      key: 'done',
      width: 136,
      responsive: ['lg'],
      render: (_, row) => <DoneCell milestone={row} />,
    },
    {
      title: <span className="visually-hidden">{t('action.edit')}</span>,
      key: 'actions',
      width: 44,
      render: (_, row) => <MilestoneActions milestone={row} asOf={asOf} />,
    },
  ]
}

/** Milestones with due dates, lights, and what one may do with each. */
export function MilestoneTable(props: MilestoneTableProps) {
  const { t } = useTranslation()
  return (
    <LongTable<Milestone>
      aria-label={t('milestone.title')}
      rowKey="id"
      columns={useColumns(props)}
      dataSource={props.milestones}
      onChange={(_page, _filters, sorter) => props.onSort?.(sortOf(sorter))}
    />
  )
}
