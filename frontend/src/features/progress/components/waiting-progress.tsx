import { Checkbox } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaitingProgressReport, WaitingReview } from '@/shared/api/types'
import { formatShare } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { ActionLink } from '@/shared/ui/action-link'
import { reporterOf } from '../model/reporter'
import { ProgressReviewBar } from './progress-review-bar'
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
  isChosen,
  onChoose,
}: {
  row: WaitingReview
  report: WaitingProgressReport
  evidence: ReactNode
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}) {
  const { t, i18n } = useTranslation()
  const { id, task, period, words, progress, previous, correctionReason } = report
  const subject = `${reporterOf(report)} ${task.name} ${formatPeriod(period, i18n.language)}`
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
          aria-label={t('review.choose', { subject })}
        />
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
  const [selected, setSelected] = useState<string[]>([])
  const all = rows.flatMap(({ progressReport }) => (progressReport ? [progressReport.id] : []))
  // One that has left the queue is selected no more.
  const chosen = all.filter((id) => selected.includes(id))
  const choose = (id: string, isChosen: boolean) =>
    setSelected(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <>
      <ProgressReviewBar all={all} chosen={chosen} onChoose={setSelected} />
      <ul className={styles.items} aria-label={t('progress.waiting')}>
        {rows.map((row) =>
          row.progressReport ? (
            <Item
              key={row.progressReport.id}
              row={row}
              report={row.progressReport}
              evidence={evidenceOf(row.progressReport)}
              isChosen={chosen.includes(row.progressReport.id)}
              onChoose={(isChosen) => row.progressReport && choose(row.progressReport.id, isChosen)}
            />
          ) : null,
        )}
      </ul>
    </>
  )
}
