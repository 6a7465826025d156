import { PaperClipOutlined } from '@ant-design/icons'
import { Button, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaitingObservation } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { AppLink } from '@/shared/routing/app-link'
import { LongTable } from '@/shared/ui/long-table'
import { subjectOf } from '../model/subject'
import styles from './reviews.module.css'

type Row = WaitingObservation

function Doubts({ row }: { row: Row }) {
  const { t } = useTranslation()
  const { doubts, onTime, waitingDays } = row
  return (
    <div className={styles.cell}>
      {doubts.map(({ code, message }) => (
        <span key={code} className={styles.doubt}>
          {message}
        </span>
      ))}
      <span className={styles.sub}>
        <span>{waitingDays > 0 ? t('review.waiting', { count: waitingDays }) : t('review.today')}</span>
        {!onTime && <span>{t('review.late')}</span>}
      </span>
    </div>
  )
}

function Subject({ row }: { row: Row }) {
  const { i18n } = useTranslation()
  const { target, orgUnit, period, note } = row.observation
  return (
    <div className={styles.cell}>
      <AppLink to={`/targets/${target.id}?orgUnit=${orgUnit.code}`}>{target.name}</AppLink>
      <span className={styles.sub}>
        <span>{orgUnit.name}</span>
        <span className="nowrap">{formatPeriod(period, i18n.language)}</span>
      </span>
      {note && <span className={styles.sub}>{note}</span>}
      <div className={styles.narrow}>
        <Doubts row={row} />
      </div>
    </div>
  )
}

function Figures({ row }: { row: Row }) {
  const { t, i18n } = useTranslation()
  const number = (value: number | null | undefined) => formatNumber(value, i18n.language)
  const { observation, counted } = row
  return (
    <div className={`${styles.cell} ${styles.figure}`}>
      <strong>{number(observation.value)}</strong>
      {typeof observation.denominator === 'number' && (
        <span className={styles.sub}>
          {number(observation.numerator)} / {number(observation.denominator)}
        </span>
      )}
      {counted && (
        <span className={styles.sub}>{t('review.replaces', { value: number(counted.value) })}</span>
      )}
    </div>
  )
}

function Before({ row }: { row: Row }) {
  const { i18n } = useTranslation()
  const { previous, change } = row
  if (!previous || typeof change !== 'number') return <span className={styles.figure}>—</span>
  const sign = change > 0 ? '+' : ''
  return (
    <div className={`${styles.cell} ${styles.figure}`}>
      <span>{formatNumber(previous.value, i18n.language)}</span>
      <span className={styles.sub}>
        {sign}
        {formatNumber(change, i18n.language)}
      </span>
    </div>
  )
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation()
  return [
    { title: t('observation.target'), key: 'subject', render: (_, row) => <Subject row={row} /> },
    {
      title: t('review.figure'),
      key: 'figure',
      width: 130,
      align: 'right',
      render: (_, row) => <Figures row={row} />,
    },
    {
      title: t('review.before'),
      key: 'before',
      width: 96,
      align: 'right',
      responsive: ['sm'],
      render: (_, row) => <Before row={row} />,
    },
    {
      title: t('review.doubts'),
      key: 'doubts',
      width: 340,
      responsive: ['md'],
      render: (_, row) => <Doubts row={row} />,
    },
  ]
}

interface ReviewTableProps {
  rows: Row[]
  /** What stands behind a figure; read when its row is opened. */
  evidenceOf: (row: Row) => ReactNode
  selected: string[]
  onSelect: (ids: string[]) => void
}

/** Figures beside what they are compared with; those with a doubt say so. */
export function ReviewTable({ rows, evidenceOf, selected, onSelect }: ReviewTableProps) {
  const { t, i18n } = useTranslation()
  return (
    <LongTable<Row>
      aria-label={t('review.title')}
      rowKey={({ observation }) => observation.id}
      columns={useColumns()}
      dataSource={rows}
      expandable={{
        expandedRowRender: evidenceOf,
        columnTitle: <span className="visually-hidden">{t('evidence.title')}</span>,
        expandIcon: ({ expanded, onExpand, record }) => (
          <Button
            type="text"
            size="small"
            icon={<PaperClipOutlined />}
            aria-expanded={expanded}
            aria-label={`${t('evidence.show')} ${subjectOf(record, i18n.language)}`}
            onClick={(event) => onExpand(record, event)}
          />
        ),
      }}
      rowSelection={{
        selectedRowKeys: selected,
        onChange: (keys) => onSelect(keys.map(String)),
        getCheckboxProps: (row) => ({
          'aria-label': t('review.choose', { subject: subjectOf(row, i18n.language) }),
        }),
        getTitleCheckboxProps: () => ({ 'aria-label': t('review.chooseAll') }),
      }}
    />
  )
}
