import { useTranslation } from 'react-i18next'
import { daysBetween } from '@/shared/format/dates'
import { DateText } from '@/shared/ui/date-text'
import styles from './due-list.module.css'

/** Until when a report is due, and how many days that is. */
export function Deadline({ dueOn, asOf }: { dueOn: string; asOf: string }) {
  const { t } = useTranslation()
  const days = daysBetween(asOf, dueOn)
  return (
    <span className={styles.deadline}>
      <DateText date={dueOn} />
      {' · '}
      {days < 0 ? t('reporting.lateBy', { count: -days }) : t('reporting.daysLeft', { count: days })}
    </span>
  )
}
