import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { DateText } from '@/shared/ui/date-text'
import styles from './supervision.module.css'

interface TimeLeftProps {
  dueDate: string
  /** Null when nobody owes a reply. */
  daysLeft: number | null | undefined
}

/** A due date with the days left to it, or how long it is over. */
export function TimeLeft({ dueDate, daysLeft }: TimeLeftProps) {
  const { t } = useTranslation()
  const known = daysLeft ?? null
  return (
    <span className={styles.time}>
      <DateText date={dueDate} />
      {known !== null && known < 0 && (
        <span className={styles.over}>
          <WarningOutlined aria-hidden /> {t('supervision.daysOver', { count: -known })}
        </span>
      )}
      {known !== null && known >= 0 && (
        <span className={styles.left}>
          <ClockCircleOutlined aria-hidden /> {t('supervision.daysLeft', { count: known })}
        </span>
      )}
    </span>
  )
}
