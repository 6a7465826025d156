import { useTranslation } from 'react-i18next'
import type { SupervisionExchange } from '@/shared/api/types'
import { formatDate, formatMoment } from '@/shared/format/dates'
import { partyName } from '../model/party-name'
import styles from './supervision.module.css'

/** All that happened to an order, in order. */
export function ExchangeHistory({ exchanges }: { exchanges: SupervisionExchange[] }) {
  const { t, i18n } = useTranslation()
  if (exchanges.length === 0) return <p className={styles.words}>{t('supervision.noHistory')}</p>
  return (
    <ol className={styles.history} aria-label={t('supervision.history')}>
      {exchanges.map((one) => (
        <li key={`${one.at}${one.kind}`}>
          <div className={styles.rowHead}>
            <strong>{t(`supervision.exchanges.${one.kind}`)}</strong>
            {one.party && <span>{partyName(one.party)}</span>}
            {one.until && <span>{formatDate(one.until, i18n.language)}</span>}
          </div>
          {one.text && <p className={styles.words}>{one.text}</p>}
          <div className={styles.moment}>
            <span>{formatMoment(one.at, i18n.language)}</span>
            <span>{one.by}</span>
          </div>
        </li>
      ))}
    </ol>
  )
}
