import { useTranslation } from 'react-i18next'
import type { Reminder } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { subjectPath } from '../model/subject-path'
import styles from './reminders.module.css'

/** What a digest says, line by line, each leading to where one acts. */
export function ReminderLines({ lines, label }: { lines: Reminder[]; label: string }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map((line) => (
        <li key={`${line.kind} ${line.subject.id} ${line.period} ${line.orgUnit?.id}`}>
          <span className={line.daysLeft < 0 ? styles.late : styles.kind}>
            {t(`reminders.kinds.${line.kind}`)}
          </span>
          <AppLink to={subjectPath(line)}>{line.text}</AppLink>
        </li>
      ))}
    </ul>
  )
}
