import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { column, wordsFor } from '@/shared/api/export-table'
import type { NotificationAddress } from '@/shared/api/types'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { TableTools } from '@/shared/ui/table-tools'
import { useDeleteAddress } from '../api/addresses'
import { CHANNELS, CIRCLES } from '../model/desks'
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
  const exported = {
    name: t('reminders.tabs.addresses'),
    list: { path: '/api/v1/notification-addresses' },
    columns: [
      column(t('observation.orgUnit'), '/recipient/orgUnit/name'),
      column(t('reminders.circle'), '/recipient/circle', {
        words: wordsFor(CIRCLES, (circle) => t(`reminders.circles.${circle}`)),
      }),
      column(t('reminders.circles.DEPARTMENT'), '/recipient/department/name'),
      column(t('reminders.channel'), '/channel', {
        words: wordsFor(CHANNELS, (channel) => t(`reminders.channels.${channel}`)),
      }),
      column(t('reminders.address'), '/address'),
    ],
  }
  return (
    <>
      <Table<NotificationAddress>
        aria-label={t('reminders.tabs.addresses')}
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={addresses}
        pagination={false}
      />
      <TableTools table={exported} />
    </>
  )
}
