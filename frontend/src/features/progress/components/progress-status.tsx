import { useTranslation } from 'react-i18next'
import type { ProgressReport } from '@/shared/api/types'
import styles from './progress.module.css'

export function ProgressStatus({ status }: { status: ProgressReport['status'] }) {
  const { t } = useTranslation()
  return (
    <span className={`${styles.status} ${styles[status] ?? ''}`}>{t(`observation.statuses.${status}`)}</span>
  )
}
