import { useTranslation } from 'react-i18next'
import type { ReminderPreview } from '@/shared/api/types'
import { Panel } from '@/shared/ui/panel'
import { ReminderLines } from './reminder-lines'
import styles from './reminders.module.css'
import { useRecipientWords } from './use-recipient-words'

/** What would go out, day by day and desk by desk. */
export function PreviewDays({ preview }: { preview: ReminderPreview }) {
  const { t } = useTranslation()
  const recipient = useRecipientWords()
  const days = [...new Set(preview.digests.map(({ day }) => day))]
  return (
    <>
      {preview.yearsWithoutHolidays.length > 0 && (
        <p className={styles.warning} role="note">
          {t('reminders.unknownYears', { years: preview.yearsWithoutHolidays.join('、') })}
        </p>
      )}
      {days.map((day) => {
        const digests = preview.digests.filter((digest) => digest.day === day)
        return (
          <Panel key={day} title={t('reminders.dayTitle', { day, count: digests.length })}>
            {digests.map((digest) => {
              const words = recipient(digest.recipient)
              return (
                <details key={words} className={styles.digest}>
                  <summary>
                    {words}
                    <span className={styles.count}>
                      {t('reminders.lines', { count: digest.reminders.length })}
                    </span>
                  </summary>
                  <ReminderLines lines={digest.reminders} label={`${day} ${words}`} />
                </details>
              )
            })}
          </Panel>
        )
      })}
    </>
  )
}
