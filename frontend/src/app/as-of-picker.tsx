import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '@/shared/routing/as-of'
import styles from './shell.module.css'

/** The date that every figure is computed for; it lives in the address. */
export function AsOfPicker() {
  const { t } = useTranslation()
  const { date, set } = useAsOf()
  return (
    <label className={styles.asOf}>
      <span>{t('asOf.label')}</span>
      <DatePicker
        size="small"
        allowClear={false}
        inputReadOnly
        value={dayjs(date)}
        onChange={(next) => set(next ? next.format('YYYY-MM-DD') : null)}
      />
    </label>
  )
}
