import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditVerification } from '@/shared/api/types'
import styles from './audit.module.css'

/** What walking the chain found, and its head to be noted elsewhere. */
export function VerificationResult({ found }: { found: AuditVerification }) {
  const { t } = useTranslation()
  const { number, hash } = found.head
  return (
    <Alert
      role="status"
      showIcon
      style={{ marginBottom: 16 }}
      type={found.verified ? 'success' : 'error'}
      title={found.verified ? t('audit.verified', { count: found.lines }) : t('audit.broken')}
      description={
        <div className={styles.cell}>
          {found.firstBroken && <strong>{found.firstBroken.message}</strong>}
          <span className={styles.code}>{t('audit.head', { number, hash })}</span>
          <span>{t('audit.headHint')}</span>
        </div>
      }
    />
  )
}
