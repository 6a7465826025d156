import { useTranslation } from 'react-i18next'
import type { ProgressReport } from '@/shared/api/types'
import { formatShare } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { AppLink } from '@/shared/routing/app-link'
import { reporterOf } from '../model/reporter'
import { ProgressStatus } from './progress-status'
import styles from './progress.module.css'

function Item({ report }: { report: ProgressReport }) {
  const { t, i18n } = useTranslation()
  const { id, period, status, words, progress, returnReason } = report
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <AppLink to={`/progress-reports/${id}`}>
          {reporterOf(report)} {formatPeriod(period, i18n.language)}
        </AppLink>
        <ProgressStatus status={status} />
        {typeof progress === 'number' && (
          <span className="nowrap">{formatShare(progress, i18n.language)}</span>
        )}
      </div>
      <p className={styles.excerpt}>{words}</p>
      {returnReason && <p className={styles.reason}>{t('progress.returned', { reason: returnReason })}</p>}
    </li>
  )
}

/** Reports in words, each with its beginning. */
export function ProgressList({ reports, label }: { reports: ProgressReport[]; label: string }) {
  return (
    <ul className={styles.items} aria-label={label}>
      {reports.map((report) => (
        <Item key={report.id} report={report} />
      ))}
    </ul>
  )
}
