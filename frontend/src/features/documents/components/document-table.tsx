import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { formatNumber } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'

/** The documents that were handed in, each leading to its confirmation or its plan. */
export function DocumentTable({ documents }: { documents: PlanDocument[] }) {
  const { t, i18n } = useTranslation()
  const nameOf = ({ name }: PlanDocument) => name ?? t('documents.pasted')
  const columns: TableColumnsType<PlanDocument> = [
    {
      title: t('documents.name'),
      key: 'name',
      render: (_, row) => <AppLink to={`/new-plan/${row.id}`}>{nameOf(row)}</AppLink>,
    },
    { title: t('documents.format'), dataIndex: 'format', key: 'format', responsive: ['md'] },
    {
      title: t('documents.characters'),
      dataIndex: 'characters',
      key: 'characters',
      align: 'right',
      responsive: ['md'],
      render: (count: number) => formatNumber(count, i18n.language),
    },
    {
      title: t('documents.uploadedAt'),
      dataIndex: 'createdAt',
      key: 'createdAt',
      responsive: ['sm'],
      render: (at: string) => formatMoment(at, i18n.language),
    },
    { title: t('documents.uploadedBy'), dataIndex: 'createdBy', key: 'createdBy', responsive: ['lg'] },
    {
      title: t('documents.status'),
      key: 'status',
      render: (_, row) =>
        row.planId ? (
          <AppLink to={`/tasks?plan=${row.planId}`} aria-label={`${t('documents.toPlan')} ${nameOf(row)}`}>
            {t('documents.toPlan')}
          </AppLink>
        ) : (
          t('documents.waiting')
        ),
    },
  ]
  return (
    <Table<PlanDocument>
      aria-label={t('documents.list')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={documents}
      pagination={false}
    />
  )
}
