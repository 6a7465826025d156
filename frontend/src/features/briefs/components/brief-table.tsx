import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BriefItem } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import styles from './briefs.module.css'

function NameCell({ brief }: { brief: BriefItem }) {
  const { t } = useTranslation()
  return (
    <div className={styles.name}>
      <span className={styles.number}>{brief.number ?? t('brief.states.DRAFT')}</span>
      <AppLink to={`/reports/${brief.id}`}>{brief.title}</AppLink>
      <span className={styles.number}>
        {t(`brief.kinds.${brief.kind}`)} · {t('brief.asOf')} <DateText date={brief.asOf} />
      </span>
    </div>
  )
}

/** Briefs by number, title and day. */
export function BriefTable({ briefs }: { briefs: BriefItem[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<BriefItem> = [
    { title: t('brief.name'), key: 'title', render: (_, row) => <NameCell brief={row} /> },
    {
      title: t('brief.publishedOn'),
      key: 'publishedOn',
      width: 140,
      responsive: ['md'],
      render: (_, row) => (row.publishedOn ? <DateText date={row.publishedOn} /> : '—'),
    },
  ]
  return (
    <Table<BriefItem>
      aria-label={t('brief.title')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={briefs}
      pagination={false}
    />
  )
}
