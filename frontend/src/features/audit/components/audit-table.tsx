import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditEvent } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { LongTable } from '@/shared/ui/long-table'
import styles from './audit.module.css'
import { LineDetails } from './line-details'
import { useAuditWords } from './use-audit-words'

function WhatCell({ row }: { row: AuditEvent }) {
  const { t, i18n } = useTranslation()
  const words = useAuditWords()
  return (
    <div className={styles.cell}>
      <span>
        {t(`audit.operations.${row.operation}`)} {words.type(row.entity.type)} {row.entity.code}
      </span>
      <span className={styles.sub}>
        {row.orgUnit && <span>{row.orgUnit.name}</span>}
        {row.plan && <span>{row.plan.name}</span>}
      </span>
      <span className={`${styles.sub} ${styles.narrow}`}>
        <span>{row.actor.name}</span> <span>{formatMoment(row.occurredAt, i18n.language)}</span>
      </span>
    </div>
  )
}

function WhoCell({ row }: { row: AuditEvent }) {
  return (
    <div className={styles.cell}>
      <span>{row.actor.name}</span>
      <span className={styles.sub}>{row.actor.username}</span>
    </div>
  )
}

function ThroughCell({ row }: { row: AuditEvent }) {
  const { t } = useTranslation()
  return (
    <div className={styles.cell}>
      <span>{t(`audit.channels.${row.through.channel}`)}</span>
      <span className={styles.sub}>{row.through.client}</span>
    </div>
  )
}

function useColumns(): TableColumnsType<AuditEvent> {
  const { t, i18n } = useTranslation()
  return [
    {
      title: t('audit.when'),
      key: 'when',
      width: 180,
      responsive: ['md'],
      render: (_, row) => <span className="nowrap">{formatMoment(row.occurredAt, i18n.language)}</span>,
    },
    {
      title: t('audit.who'),
      key: 'who',
      width: 170,
      responsive: ['md'],
      render: (_, row) => <WhoCell row={row} />,
    },
    { title: t('audit.what'), key: 'what', render: (_, row) => <WhatCell row={row} /> },
    {
      title: t('audit.through'),
      key: 'through',
      width: 150,
      responsive: ['lg'],
      render: (_, row) => <ThroughCell row={row} />,
    },
  ]
}

/** Who changed what, when and through what; each line opens to its differences. */
export function AuditTable({ lines }: { lines: AuditEvent[] }) {
  const { t } = useTranslation()
  return (
    <LongTable<AuditEvent>
      aria-label={t('audit.title')}
      rowKey="id"
      columns={useColumns()}
      dataSource={lines}
      expandable={{
        columnTitle: <span className="visually-hidden">{t('audit.field')}</span>,
        expandedRowRender: (line) => <LineDetails line={line} />,
        expandIcon: ({ expanded, onExpand, record }) => (
          <Button
            type="text"
            size="small"
            aria-expanded={expanded}
            aria-label={t(expanded ? 'audit.hide' : 'audit.show', { number: record.number })}
            icon={expanded ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
            onClick={(event) => onExpand(record, event)}
          />
        ),
      }}
    />
  )
}
