import { Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme, Task } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { LabelledMeter } from '@/shared/ui/meter'
import { StatusLight } from '@/shared/ui/status-light'
import { taskTree, type ProgrammeRow, type TreeRow } from '../model/task-tree'
import styles from './tasks.module.css'

function ProgrammeCell({ row }: { row: ProgrammeRow }) {
  const { t } = useTranslation()
  const { ordinal, title } = row.programme
  return (
    <span className={styles.programme}>
      {t('task.programmeRow', { ordinal, title })}
      <span>{t('task.count', { count: row.children.length })}</span>
    </span>
  )
}

function TitleCell({ task }: { task: Task }) {
  return (
    <div className={styles.title}>
      <span className={styles.number}>{task.number}</span>
      <div>
        <AppLink to={`/tasks/${task.id}`}>{task.title}</AppLink>
        <div className={styles.narrow}>
          {task.leadDepartment?.name} <DateText date={task.dueDate} />
        </div>
      </div>
    </div>
  )
}

const WIDE = 6
const rest = (row: TreeRow) => (row.kind === 'programme' ? { colSpan: 0 } : {})

function useColumns(): TableColumnsType<TreeRow> {
  const { t } = useTranslation()
  const of = (show: (task: Task) => React.ReactNode) => (_: unknown, row: TreeRow) =>
    row.kind === 'task' ? show(row.task) : null
  return [
    {
      title: t('task.name'),
      key: 'title',
      onCell: (row) => (row.kind === 'programme' ? { colSpan: WIDE } : {}),
      render: (_, row) =>
        row.kind === 'programme' ? <ProgrammeCell row={row} /> : <TitleCell task={row.task} />,
    },
    {
      title: t('light.label'),
      key: 'light',
      width: 96,
      onCell: rest,
      render: of((task) => <StatusLight light={task.light} />),
    },
    {
      title: t('task.lead'),
      key: 'lead',
      width: 150,
      responsive: ['md'],
      onCell: rest,
      render: of((task) => task.leadDepartment?.name ?? '—'),
    },
    {
      title: t('task.support'),
      key: 'support',
      width: 190,
      responsive: ['xl'],
      onCell: rest,
      render: of((task) => task.supportDepartments.map(({ name }) => name).join('、') || '—'),
    },
    {
      title: t('task.due'),
      key: 'due',
      width: 136,
      responsive: ['md'],
      onCell: rest,
      render: of((task) => <DateText date={task.dueDate} />),
    },
    {
      title: t('task.progress'),
      key: 'progress',
      width: 160,
      responsive: ['lg'],
      onCell: rest,
      render: of((task) => (
        <LabelledMeter label={`${task.title} ${t('task.progress')}`} share={task.progress} />
      )),
    },
  ]
}

/** The ledger of tasks: programme > task, each programme can be folded. */
export function TaskTable({ programmes, tasks }: { programmes: Programme[]; tasks: Task[] }) {
  const { t } = useTranslation()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const rows = taskTree(programmes, tasks)
  const fold = (isOpen: boolean, key: string) => {
    const next = new Set(folded)
    if (isOpen) next.delete(key)
    else next.add(key)
    setFolded(next)
  }
  return (
    <Table<TreeRow>
      aria-label={t('task.title')}
      size="small"
      columns={useColumns()}
      dataSource={rows}
      pagination={false}
      rowClassName={(row) => (row.kind === 'programme' ? (styles.programmeRow ?? '') : '')}
      indentSize={0}
      expandable={{
        expandedRowKeys: rows.map(({ key }) => key).filter((key) => !folded.has(key)),
        onExpand: (isOpen, row) => fold(isOpen, row.key),
      }}
    />
  )
}
