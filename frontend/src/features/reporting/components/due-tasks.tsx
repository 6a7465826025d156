import { useTranslation } from 'react-i18next'
import type { DueTaskReport } from '@/shared/api/types'
import { formatPeriod } from '@/shared/format/periods'
import { ActionLink } from '@/shared/ui/action-link'
import { Deadline } from './deadline'
import styles from './due-list.module.css'

interface DueTasksProps {
  reports: DueTaskReport[]
  asOf: string
  mayReport: boolean
}

const addressOf = ({ begun, task, period }: DueTaskReport) =>
  begun ? `/progress-reports/${begun.id}` : `/tasks/${task.id}/progress/new?period=${period}`

const wordOf = ({ state, begun }: DueTaskReport) => {
  if (state === 'RETURNED') return 'mend'
  return begun ? 'resume' : 'report'
}

function Item({ report, asOf, mayReport }: Omit<DueTasksProps, 'reports'> & { report: DueTaskReport }) {
  const { t, i18n } = useTranslation()
  const { task, begun, previous, state } = report
  const period = formatPeriod(report.period, i18n.language)
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>
          {task.name} <span className="nowrap">{period}</span>
        </h3>
        <p className={styles.when}>
          <span className={`${styles.state} ${styles[state] ?? ''}`}>{t(`reporting.states.${state}`)}</span>
          <Deadline dueOn={report.dueOn} asOf={asOf} />
        </p>
        {previous && (
          <p className={styles.known}>
            {t('reporting.previous', {
              period: formatPeriod(previous.period, i18n.language),
              value: previous.words.slice(0, 60),
            })}
          </p>
        )}
        {begun?.returnReason && (
          <p className={styles.reason}>{t('reporting.returnedFor', { reason: begun.returnReason })}</p>
        )}
      </div>
      {mayReport && (
        <ActionLink
          to={addressOf(report)}
          aria-label={`${t(`reporting.${wordOf(report)}`)} ${task.name} ${period}`}
        >
          {t(`reporting.${wordOf(report)}`)}
        </ActionLink>
      )}
    </li>
  )
}

/** Tasks of which words are owed, most urgent first. */
export function DueTasks({ reports, ...common }: DueTasksProps) {
  const { t } = useTranslation()
  const title = t('progress.due', { count: reports.length })
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.items}>
        {reports.map((report) => (
          <Item key={`${report.task.code} ${report.period}`} report={report} {...common} />
        ))}
      </ul>
    </section>
  )
}
