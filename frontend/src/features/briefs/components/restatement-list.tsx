import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BriefRestatement } from '@/shared/api/types'

const key = ({ section, subject, measure, counted }: BriefRestatement) =>
  [section, subject?.id, measure, counted].join()

/** What was corrected after a brief was published: the figure in print and the one of today. */
export function RestatementList({ restatements }: { restatements: BriefRestatement[] }) {
  const { t, i18n } = useTranslation()
  if (restatements.length === 0) return <p>{t('brief.noRestatements')}</p>
  const said = (value: string | null | undefined) => {
    if (value === null || value === undefined) return '—'
    return i18n.exists(`light.${value}`) ? t(`light.${value as 'MISSED'}`) : value
  }
  const columns: TableColumnsType<BriefRestatement> = [
    {
      title: t('brief.figure'),
      key: 'figure',
      render: (_, row) =>
        [
          row.subject?.name ?? t('brief.overall'),
          t(`brief.measures.${row.measure}`),
          row.counted && t(`light.${row.counted}`),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { title: t('brief.inPrint'), key: 'before', render: (_, row) => said(row.before) },
    { title: t('brief.today'), key: 'after', render: (_, row) => said(row.after) },
  ]
  return (
    <Table
      size="small"
      aria-label={t('brief.restatements')}
      rowKey={key}
      columns={columns}
      dataSource={restatements}
      pagination={false}
    />
  )
}
