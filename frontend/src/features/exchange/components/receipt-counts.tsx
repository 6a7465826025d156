import { useTranslation } from 'react-i18next'
import type { Receipt } from '@/shared/api/types'
import styles from './exchange.module.css'

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const

/** How many rows of a batch were created, updated, left, rejected; or would be. */
export function ReceiptCounts({ receipt }: { receipt: Receipt }) {
  const { t, i18n } = useTranslation()
  return (
    <dl className={styles.counts}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{t(receipt.validateOnly ? `exchange.wouldBe.${name}` : `exchange.${name}`)}</dt>
          <dd className={name === 'rejected' && receipt.rejected > 0 ? styles.bad : undefined}>
            {receipt[name].toLocaleString(i18n.language)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
