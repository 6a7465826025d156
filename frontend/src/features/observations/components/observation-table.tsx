import { Grid, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Observation } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { AppLink } from '@/shared/routing/app-link'
import { LongTable } from '@/shared/ui/long-table'
import { ObservationActions } from './observation-actions'
import styles from './observations.module.css'

function PeriodText({ period }: { period: string }) {
  const { i18n } = useTranslation()
  return <span className="nowrap">{formatPeriod(period, i18n.language)}</span>
}

function TargetCell({ row }: { row: Observation }) {
  return (
    <div className={styles.cell}>
      <AppLink to={`/targets/${row.target.id}?orgUnit=${row.orgUnit.code}`}>{row.target.name}</AppLink>
      <span className={`${styles.sub} ${styles.narrow}`}>
        <span>{row.orgUnit.name}</span> <PeriodText period={row.period} />
      </span>
    </div>
  )
}

function FigureCell({ row }: { row: Observation }) {
  const { i18n } = useTranslation()
  const number = (value: number | null | undefined) => formatNumber(value, i18n.language)
  const isRatio = typeof row.denominator === 'number'
  return (
    <div className={`${styles.cell} ${styles.figure}`}>
      <strong>{number(row.value)}</strong>
      {isRatio && (
        <span className={styles.sub}>
          {number(row.numerator)} / {number(row.denominator)}
        </span>
      )}
    </div>
  )
}

function StatusCell({ row }: { row: Observation }) {
  const { t } = useTranslation()
  return (
    <div className={styles.cell}>
      <span>
        <span className={`${styles.status} ${styles[row.status] ?? ''}`}>
          {t(`observation.statuses.${row.status}`)}
        </span>
      </span>
      {row.status === 'RETURNED' && row.returnReason && (
        <span className={styles.sub}>{row.returnReason}</span>
      )}
    </div>
  )
}

function useColumns(): TableColumnsType<Observation> {
  const { t } = useTranslation()
  const { md: wide } = Grid.useBreakpoint()
  return [
    { title: t('observation.target'), key: 'target', render: (_, row) => <TargetCell row={row} /> },
    {
      title: t('observation.orgUnit'),
      key: 'orgUnit',
      width: 140,
      responsive: ['md'],
      render: (_, row) => row.orgUnit.name,
    },
    {
      title: t('observation.period'),
      key: 'period',
      width: 140,
      responsive: ['md'],
      render: (_, row) => <PeriodText period={row.period} />,
    },
    {
      title: t('observation.figure'),
      key: 'figure',
      width: wide ? 110 : 88,
      align: 'right',
      render: (_, row) => <FigureCell row={row} />,
    },
    {
      title: t('observation.status'),
      key: 'status',
      width: wide ? 104 : 80,
      render: (_, row) => <StatusCell row={row} />,
    },
    {
      title: t('observation.source'),
      key: 'source',
      width: 130,
      responsive: ['lg'],
      render: (_, row) => row.source?.system ?? t('observation.manual'),
    },
    {
      title: t('observation.submittedBy'),
      key: 'by',
      width: 130,
      responsive: ['xl'],
      render: (_, row) => row.submittedBy ?? '—',
    },
    {
      title: <span className="visually-hidden">{t('action.edit')}</span>,
      key: 'actions',
      width: 44,
      render: (_, row) => <ObservationActions observation={row} />,
    },
  ]
}

/** What was reported: figure, state, where it came from. */
export function ObservationTable({ observations }: { observations: Observation[] }) {
  const { t } = useTranslation()
  return (
    <LongTable<Observation>
      aria-label={t('observation.title')}
      rowKey="id"
      columns={useColumns()}
      dataSource={observations}
    />
  )
}
