import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Client } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { Facts } from '@/shared/ui/facts'
import { Panel } from '@/shared/ui/panel'
import styles from './exchange.module.css'

function ErrorLines({ errors }: { errors: Client['errors'] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.errors}>
      {errors.map(({ code, rows, message }) => (
        <li key={code}>
          {message} <span className={styles.sub}>{t('client.errorRows', { count: rows })}</span>
        </li>
      ))}
    </ul>
  )
}

function ClientPanel({ client }: { client: Client }) {
  const { t, i18n } = useTranslation()
  const { lagDays, rejectRate, errors } = client
  const count = (rows: number) => rows.toLocaleString(i18n.language)
  const ago = lagDays === 0 ? t('client.today') : t('client.daysAgo', { count: lagDays })
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 2 })
  return (
    <Panel title={client.name} extra={client.sandbox && <Tag>{t('client.sandbox')}</Tag>}>
      <Facts
        rows={[
          [t('webhook.orgUnit'), client.orgUnit?.name ?? t('exchange.wholeCity')],
          [t('client.lastPush'), `${formatMoment(client.lastPushAt, i18n.language)}（${ago}）`],
          [t('client.batches'), count(client.batches)],
          [t('client.accepted'), count(client.accepted)],
          [
            t('client.rejected'),
            <span className={client.rejected > 0 ? styles.bad : undefined}>{count(client.rejected)}</span>,
          ],
          [t('client.rejectRate'), typeof rejectRate === 'number' ? percent.format(rejectRate) : null],
          [t('client.errors'), errors.length > 0 ? <ErrorLines errors={errors} /> : null],
        ]}
      />
    </Panel>
  )
}

/** How each system reports. */
export function ClientList({ clients }: { clients: Client[] }) {
  return clients.map((client) => <ClientPanel key={client.id} client={client} />)
}
