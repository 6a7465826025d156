import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatYearMonth } from '@/shared/format/dates'
import { addMonths } from '../model/month'
import styles from './milestones.module.css'

/** Goes from month to month. */
export function MonthBar({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.monthBar}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('timeline.previous')}
        onClick={() => onChange(addMonths(month, -1))}
      />
      <h2 aria-live="polite">{formatYearMonth(month, i18n.language)}</h2>
      <Button
        icon={<RightOutlined />}
        aria-label={t('timeline.next')}
        onClick={() => onChange(addMonths(month, 1))}
      />
    </div>
  )
}
