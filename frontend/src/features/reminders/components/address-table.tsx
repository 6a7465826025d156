import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NotificationAddress } from '@/shared/api/types'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useDeleteAddress } from '../api/addresses'
import { useRecipientWords } from './use-recipient-words'

/** Where each desk's digests go. */
export function AddressTable({ addresses }: { addresses: NotificationAddress[] }) {
  const { t } = useTranslation()
  const recipient = useRecipientWords()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteAddress()
  const columns: TableColumnsType<NotificationAddress> = [
    { title: t('reminders.circle'), key: 'desk', render: (_, row) => recipient(row.recipient) },
    {
      title: t('reminders.channel'),
      key: 'channel',
      responsive: ['sm'],
      render: (_, row) => t(`reminders.channels.${row.channel}`),
    },
    { title: t('reminders.address'), dataIndex: 'address', key: 'address' },
    {
      title: <span className="visually-hidden">{t('action.remove')}</span>,
      key: 'actions',
      width: 80,
      render: (_, row) => (
        <Button
          size="small"
          aria-label={`${t('action.remove')} ${row.address}`}
          onClick={() => void confirmDelete({ name: row.address, remove: () => remove(row.id) })}
        >
          {t('action.remove')}
        </Button>
      ),
    },
  ]
  return (
    <Table<NotificationAddress>
      aria-label={t('reminders.tabs.addresses')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={addresses}
      pagination={false}
    />
  )
}
