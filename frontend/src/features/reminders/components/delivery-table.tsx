import { App, Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NotificationDelivery } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useResend } from '../api/deliveries'
import styles from './reminders.module.css'
import { useRecipientWords } from './use-recipient-words'

function ResendButton({ row }: { row: NotificationDelivery }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const resend = useResend()
  const sayProblem = useProblemDialog()
  if (!row.permissions.includes('resend')) return null
  const run = async () => {
    const sure =
      row.state !== 'UNCERTAIN' ||
      (await modal.confirm({
        title: t('reminders.resendTitle'),
        content: t('reminders.resendHint'),
        okText: t('reminders.resend'),
        cancelText: t('action.cancel'),
      }))
    if (sure) await resend(row.id).catch(sayProblem)
  }
  return (
    <Button size="small" aria-label={`${t('reminders.resend')} ${row.address}`} onClick={() => void run()}>
      {t('reminders.resend')}
    </Button>
  )
}

function StateCell({ row }: { row: NotificationDelivery }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.state}>
      <span className={row.permissions.length ? styles.late : undefined}>
        {t(`reminders.states.${row.state}`)}
      </span>
      {row.sentAt && <span className={styles.sub}>{formatMoment(row.sentAt, i18n.language)}</span>}
      {row.problem && <span className={styles.sub}>{row.problem}</span>}
    </div>
  )
}

/** What became of each digest that was sent out. */
export function DeliveryTable({ deliveries }: { deliveries: NotificationDelivery[] }) {
  const { t } = useTranslation()
  const recipient = useRecipientWords()
  const columns: TableColumnsType<NotificationDelivery> = [
    {
      title: t('reminders.day'),
      dataIndex: 'day',
      key: 'day',
      width: 110,
      render: (day: string) => <span className="nowrap">{day}</span>,
    },
    {
      title: t('reminders.address'),
      key: 'address',
      render: (_, row) => (
        <div className={styles.state}>
          <span>{row.address}</span>
          <span className={styles.sub}>{recipient(row.recipient)}</span>
        </div>
      ),
    },
    { title: t('reminders.state'), key: 'state', render: (_, row) => <StateCell row={row} /> },
    {
      title: <span className="visually-hidden">{t('reminders.resend')}</span>,
      key: 'actions',
      width: 90,
      render: (_, row) => <ResendButton row={row} />,
    },
  ]
  return (
    <Table<NotificationDelivery>
      aria-label={t('reminders.tabs.deliveries')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={deliveries}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}
