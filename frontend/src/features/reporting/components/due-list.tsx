import { useTranslation } from 'react-i18next'
import type { DueReport } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { ActionLink } from '@/shared/ui/action-link'
import { Deadline } from './deadline'
import styles from './due-list.module.css'

interface DueListProps {
  reports: DueReport[]
  title: string
  orgUnit: string
  asOf: string
  /** Whether one may report for the unit. */
  mayReport: boolean
}

/** Where a report is given: a draft or returned figure is gone on with, anything else is begun. */
function addressOf({ begun, target, period }: DueReport, orgUnit: string): string {
  if (begun) return `/observations/${begun.figure.id}/edit`
  const about = new URLSearchParams({ target: target.code, orgUnit, period })
  return `/observations/new?${about.toString()}`
}

const wordOf = ({ state, begun }: DueReport) => {
  if (state === 'RETURNED') return 'mend'
  return begun ? 'resume' : 'report'
}

function Known({ report }: { report: DueReport }) {
  const { t, i18n } = useTranslation()
  const { previous, begun } = report
  return (
    <>
      <p className={styles.known}>
        {previous
          ? t('reporting.previous', {
              period: formatPeriod(previous.period, i18n.language),
              value: formatNumber(previous.value, i18n.language),
            })
          : t('reporting.noPrevious')}
      </p>
      {begun?.returnReason && (
        <p className={styles.reason}>{t('reporting.returnedFor', { reason: begun.returnReason })}</p>
      )}
    </>
  )
}

function Item({
  report,
  orgUnit,
  asOf,
  mayReport,
}: { report: DueReport } & Omit<DueListProps, 'reports' | 'title'>) {
  const { t, i18n } = useTranslation()
  const period = formatPeriod(report.period, i18n.language)
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>
          {report.target.name} <span className="nowrap">{period}</span>
        </h3>
        <p className={styles.when}>
          <span className={`${styles.state} ${styles[report.state] ?? ''}`}>
            {t(`reporting.states.${report.state}`)}
          </span>
          <Deadline dueOn={report.dueOn} asOf={asOf} />
        </p>
        <Known report={report} />
      </div>
      {mayReport && (
        <ActionLink
          to={addressOf(report, orgUnit)}
          aria-label={`${t(`reporting.${wordOf(report)}`)} ${report.target.name} ${period}`}
        >
          {t(`reporting.${wordOf(report)}`)}
        </ActionLink>
      )}
    </li>
  )
}

/** Reports that are owed, most urgent first, each a tap away from its form. */
export function DueList({ reports, title, ...common }: DueListProps) {
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.items}>
        {reports.map((report) => (
          <Item key={`${report.target.code} ${report.period}`} report={report} {...common} />
        ))}
      </ul>
    </section>
  )
}
