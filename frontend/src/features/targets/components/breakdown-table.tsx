import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Value } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'
import { Completeness } from '@/shared/ui/completeness'
import { LabelledMeter } from '@/shared/ui/meter'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { TableTools } from '@/shared/ui/table-tools'
import { useValueExports } from '../model/use-value-exports'
import styles from './targets.module.css'

interface BreakdownTableProps {
  items: Value[]
  /** The page of one child unit's own breakdown, when it has units below. */
  drillPath: (value: Value) => string | null
}

function useColumns({ items, drillPath }: BreakdownTableProps): TableColumnsType<Value> {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(items[0]?.unit)
  const number = (value: number | null | undefined) => (
    <span className={styles.figure}>{formatNumber(value, i18n.language)}</span>
  )
  return [
    {
      title: t('target.orgUnit'),
      key: 'orgUnit',
      render: (_, value) => {
        const path = drillPath(value)
        return path ? (
          <AppLink to={path} aria-label={t('target.drill', { name: value.orgUnit.name })}>
            {value.orgUnit.name}
          </AppLink>
        ) : (
          value.orgUnit.name
        )
      },
    },
    {
      title: t('target.value'),
      key: 'value',
      align: 'right',
      render: (_, value) => (
        <span className={`${styles.figure} ${styles.strong}`}>{figure(value.value)}</span>
      ),
    },
    { title: t('light.label'), key: 'light', render: (_, value) => <StatusLight light={value.light} /> },
    {
      title: t('target.achievement'),
      key: 'achievement',
      responsive: ['lg'],
      render: (_, value) => (
        <LabelledMeter label={`${value.orgUnit.name} ${t('target.achievement')}`} share={value.achievement} />
      ),
    },
    {
      title: t('target.numerator'),
      key: 'numerator',
      align: 'right',
      responsive: ['md'],
      render: (_, value) => number(value.numerator),
    },
    {
      title: t('target.denominator'),
      key: 'denominator',
      align: 'right',
      responsive: ['md'],
      render: (_, value) => number(value.denominator),
    },
    {
      title: t('target.completeness'),
      key: 'completeness',
      align: 'right',
      responsive: ['sm'],
      render: (_, value) => <Completeness reported={value.reportedUnits} expected={value.expectedUnits} />,
    },
  ]
}

/** The breakdown as a table: the same figures, with what stands behind each. */
export function BreakdownTable({ items, drillPath }: BreakdownTableProps) {
  const { t } = useTranslation()
  const { breakdown } = useValueExports()
  return (
    <>
      <Table<Value>
        aria-label={t('target.breakdown')}
        size="small"
        rowKey={(value) => value.orgUnit.id}
        columns={useColumns({ items, drillPath })}
        dataSource={items}
        pagination={false}
      />
      <TableTools table={{ name: t('target.breakdown'), rows: items, columns: breakdown }} />
    </>
  )
}
