import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Target } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { Completeness } from '@/shared/ui/completeness'
import { DateText } from '@/shared/ui/date-text'
import { LongTable } from '@/shared/ui/long-table'
import { LabelledMeter } from '@/shared/ui/meter'
import { sortOrderOf, sortOf } from '@/shared/ui/table-sort'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import styles from './targets.module.css'

function NameCell({ target, withTask }: { target: Target; withTask: boolean }) {
  return (
    <div className={styles.name}>
      <AppLink to={`/targets/${target.id}`}>{target.name}</AppLink>
      {withTask && <span className={styles.sub}>{target.task.name}</span>}
      <span className={`${styles.sub} ${styles.narrow}`}>
        <GoalCell target={target} /> <DateText date={target.dueDate} />
      </span>
    </div>
  )
}

function GoalCell({ target }: { target: Target }) {
  const { goal } = useFigures(target.unit)
  return <span className={styles.figure}>{goal(target)}</span>
}

function ValueCell({ target }: { target: Target }) {
  const { figure } = useFigures(target.unit)
  const { current } = target
  return (
    <div className={`${styles.name} ${styles.value}`}>
      <span className={`${styles.figure} ${styles.strong}`}>{figure(current?.value)}</span>
      {current && (
        <span className={styles.sub}>
          <Completeness reported={current.reportedUnits} expected={current.expectedUnits} />
        </span>
      )}
    </div>
  )
}

function useColumns(withTask: boolean, sort: string | undefined): TableColumnsType<Target> {
  const { t } = useTranslation()
  const sorted = (key: string) => (withTask ? { sorter: true, sortOrder: sortOrderOf(sort, key) } : {})
  return [
    {
      title: t('target.name'),
      key: 'name',
      render: (_, target) => <NameCell target={target} withTask={withTask} />,
    },
    {
      title: t('target.value'),
      key: 'value',
      width: 92,
      align: 'right',
      render: (_, target) => <ValueCell target={target} />,
    },
    {
      title: t('target.goal'),
      key: 'goal',
      width: 104,
      align: 'right',
      responsive: ['md'],
      render: (_, target) => <GoalCell target={target} />,
    },
    {
      title: t('light.label'),
      key: 'light',
      width: 96,
      render: (_, target) => <StatusLight light={target.current?.light ?? 'NO_DATA'} />,
    },
    {
      title: t('target.achievement'),
      key: 'achievement',
      width: 170,
      responsive: ['lg'],
      render: (_, target) => (
        <LabelledMeter
          label={`${target.name} ${t('target.achievement')}`}
          share={target.current?.achievement}
        />
      ),
    },
    {
      title: t('target.due'),
      key: 'dueDate',
      width: 136,
      responsive: ['md'],
      ...sorted('dueDate'),
      render: (_, target) => <DateText date={target.dueDate} />,
    },
  ]
}

interface TargetTableProps {
  targets: Target[]
  /** In the plan's list each row names its task, and rows can be sorted. */
  withTask?: boolean
  sort?: string | undefined
  onSort?: (sort: string | undefined) => void
}

/** Targets with value, goal, light and completeness. */
export function TargetTable({ targets, withTask = false, sort, onSort }: TargetTableProps) {
  const { t } = useTranslation()
  return (
    <LongTable<Target>
      aria-label={t('target.title')}
      rowKey="id"
      columns={useColumns(withTask, sort)}
      dataSource={targets}
      onChange={(_page, _filters, sorter) => onSort?.(sortOf(sorter))}
    />
  )
}
