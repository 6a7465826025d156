import { useTranslation } from 'react-i18next'
import type { Light, Reason } from '@/shared/api/types'
import { StatusLight } from './status-light'
import styles from './layout.module.css'

/** A light with the reasons the server gives for it. */
export function LightReasons({ light, reasons }: { light: Light; reasons: Reason[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.reasons}>
      <StatusLight light={light} />
      {reasons.length > 0 && (
        <ul aria-label={t('light.reasons')}>
          {reasons.map((reason) => (
            <li key={reason.code + reason.message}>{reason.message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
