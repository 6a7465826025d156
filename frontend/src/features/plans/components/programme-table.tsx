import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Programme } from '@/shared/api/types'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { AppLink } from '@/shared/routing/app-link'
import { useDeleteProgramme } from '../api/change-programmes'
import styles from './plans.module.css'

interface ProgrammeTableProps {
  programmes: Programme[]
  onEdit: (programme: Programme) => void
}

function RowActions({ programme, onEdit }: { programme: Programme; onEdit: () => void }) {
  const { t } = useTranslation()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteProgramme()
  const { id, title, permissions } = programme
  const drop = () =>
    confirmDelete({ name: title, hint: t('plans.deleteProgrammeHint'), remove: () => remove(id) })
  return (
    <span className={styles.actions}>
      {permissions.includes('update') && (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={`${t('action.edit')} ${title}`}
          onClick={onEdit}
        />
      )}
      {permissions.includes('delete') && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={`${t('action.remove')} ${title}`}
          onClick={() => void drop()}
        />
      )}
    </span>
  )
}

/** The programmes of a plan in their order; each leads to its tasks. */
export function ProgrammeTable({ programmes, onEdit }: ProgrammeTableProps) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Programme> = [
    { title: t('plans.ordinal'), dataIndex: 'ordinal', key: 'ordinal', width: 64 },
    {
      title: t('plans.programmeName'),
      key: 'title',
      render: (_, row) => (
        <div className={styles.name}>
          <AppLink to={`/tasks?programme=${row.id}`}>{row.title}</AppLink>
          <span className={`${styles.sub} ${styles.narrow}`}>{row.code}</span>
        </div>
      ),
    },
    { title: t('plans.programmeCode'), dataIndex: 'code', key: 'code', width: 160, responsive: ['md'] },
    {
      title: <span className="visually-hidden">{t('action.edit')}</span>,
      key: 'actions',
      width: 88,
      render: (_, row) => <RowActions programme={row} onEdit={() => onEdit(row)} />,
    },
  ]
  return (
    <Table<Programme>
      aria-label={t('plans.programmes')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={programmes}
      pagination={false}
    />
  )
}
