import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaitingProgressReport, WaitingReview } from '@/shared/api/types'
import { formatShare } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { ActionLink } from '@/shared/ui/action-link'
import { reporterOf } from '../model/reporter'
import styles from './progress.module.css'

interface WaitingProgressProps {
  rows: WaitingReview[]
  /** What stands behind a report. */
  evidenceOf: (report: WaitingProgressReport) => ReactNode
}

function Item({
  row,
  report,
  evidence,
}: {
  row: WaitingReview
  report: WaitingProgressReport
  evidence: ReactNode
}) {
  const { t, i18n } = useTranslation()
  const { id, task, period, words, progress, previous, correctionReason } = report
  const subject = `${reporterOf(report)} ${task.name} ${formatPeriod(period, i18n.language)}`
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>{subject}</h3>
        {typeof progress === 'number' && <span>{formatShare(progress, i18n.language)}</span>}
        <ActionLink to={`/progress-reports/${id}`} aria-label={`${t('progress.open')} ${subject}`}>
          {t('progress.open')}
        </ActionLink>
      </div>
      <p className={styles.meta}>
        {row.waitingDays > 0 ? t('review.waiting', { count: row.waitingDays }) : t('review.today')}
        {!row.onTime && ` · ${t('review.late')}`}
      </p>
      <p className={styles.words}>{words}</p>
      {correctionReason && (
        <p className={styles.meta}>{t('progress.correctedFor', { reason: correctionReason })}</p>
      )}
      {previous && (
        <div className={styles.before}>
          <strong>{t('progress.before', { period: formatPeriod(previous.period, i18n.language) })}</strong>
          <p className={styles.words}>{previous.words}</p>
        </div>
      )}
      {report.evidence > 0 && evidence}
    </li>
  )
}

/** Reports in words that wait, each beside that of the period before. */
export function WaitingProgress({ rows, evidenceOf }: WaitingProgressProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.items} aria-label={t('progress.waiting')}>
      {rows.map((row) =>
        row.progressReport ? (
          <Item
            key={row.progressReport.id}
            row={row}
            report={row.progressReport}
            evidence={evidenceOf(row.progressReport)}
          />
        ) : null,
      )}
    </ul>
  )
}
