import { useTranslation } from 'react-i18next'
import type { SupervisionOrder, SupervisionResponsibility } from '@/shared/api/types'
import { formatDate, formatMoment } from '@/shared/format/dates'
import { partyName } from '../model/party-name'
import { RowActions } from './row-actions'
import styles from './supervision.module.css'
import { TimeLeft } from './time-left'

function Row({ orderId, row }: { orderId: string; row: SupervisionResponsibility }) {
  const { t, i18n } = useTranslation()
  const { extension } = row
  return (
    <li>
      <div className={styles.rowHead}>
        <span className={styles.kind}>{t(`supervision.kinds.${row.party.kind}`)}</span>
        <strong>{partyName(row.party)}</strong>
        <span>{t(`supervision.states.${row.state}`)}</span>
        <TimeLeft dueDate={row.dueDate} daysLeft={row.daysLeft} />
      </div>
      {row.acknowledgedAt && (
        <div className={styles.moment}>
          {t('supervision.acknowledgedAt', { moment: formatMoment(row.acknowledgedAt, i18n.language) })}
        </div>
      )}
      {row.reply && <p className={styles.words}>{row.reply}</p>}
      {extension && (
        <p className={styles.words}>
          {t('supervision.asksUntil', { date: formatDate(extension.until, i18n.language) })}
          {extension.reason && `：${extension.reason}`}
        </p>
      )}
      <RowActions orderId={orderId} row={row} />
    </li>
  )
}

/** Who answers for what, and where each stands. */
export function ResponsibilityMatrix({ order }: { order: SupervisionOrder }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.rows} aria-label={t('supervision.matrix')}>
      {order.responsibilities.map((row) => (
        <Row key={row.id} orderId={order.id} row={row} />
      ))}
    </ul>
  )
}
