import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Series, SeriesPoint } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { Completeness } from '@/shared/ui/completeness'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { TableTools } from '@/shared/ui/table-tools'
import { useValueExports } from '../model/use-value-exports'
import styles from './targets.module.css'

function PeriodCell({ point }: { point: SeriesPoint }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.name}>
      {formatPeriod(point.period, i18n.language)}
      {point.mixedDefinitions && <span className={styles.sub}>{t('series.mixed')}</span>}
    </div>
  )
}

function useColumns(unit: string | null): TableColumnsType<SeriesPoint> {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(unit)
  const cell = (words: string) => <span className={styles.figure}>{words}</span>
  const number = (value: number | null | undefined) => cell(formatNumber(value, i18n.language))
  return [
    { title: t('series.period'), key: 'period', render: (_, point) => <PeriodCell point={point} /> },
    {
      title: t('series.value'),
      key: 'value',
      align: 'right',
      render: (_, { value }) => <strong className={styles.figure}>{figure(value)}</strong>,
    },
    {
      title: t('series.expected'),
      key: 'expected',
      align: 'right',
      render: (_, { expected }) => cell(figure(expected)),
    },
    { title: t('light.label'), key: 'light', render: (_, { light }) => <StatusLight light={light} /> },
    {
      title: t('target.numerator'),
      key: 'numerator',
      align: 'right',
      responsive: ['md'],
      render: (_, { numerator }) => number(numerator),
    },
    {
      title: t('target.denominator'),
      key: 'denominator',
      align: 'right',
      responsive: ['md'],
      render: (_, { denominator }) => number(denominator),
    },
    {
      title: t('target.completeness'),
      key: 'completeness',
      align: 'right',
      responsive: ['sm'],
      render: (_, point) => <Completeness reported={point.reportedUnits} expected={point.expectedUnits} />,
    },
  ]
}

/** The series as a table: each period with what stands behind it. */
export function SeriesTable({ series }: { series: Series }) {
  const { t } = useTranslation()
  const columns = useValueExports().series
  return (
    <>
      <Table<SeriesPoint>
        aria-label={t('series.title')}
        size="small"
        rowKey="period"
        columns={useColumns(series.unit)}
        dataSource={series.points}
        pagination={false}
      />
      <TableTools table={{ name: t('series.title'), rows: series.points, columns }} />
    </>
  )
}
