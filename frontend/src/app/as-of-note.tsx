import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatDate, today } from '@/shared/format/dates'
import { useAsOf } from '@/shared/routing/as-of'
import styles from './shell.module.css'

/** Says so when the figures are not those of today, and leads to today's. */
export function AsOfNote() {
  const { t, i18n } = useTranslation()
  const { date, isDefault, set } = useAsOf()
  if (date === today()) return null
  const words = formatDate(date, i18n.language)
  return (
    <div className={styles.note} role="note">
      <span>{isDefault ? t('asOf.defaultNote', { date: words }) : t('asOf.past', { date: words })}</span>
      <Button type="link" size="small" onClick={() => set(today())}>
        {t('asOf.toToday')}
      </Button>
    </div>
  )
}
