import { InputNumber, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Allocation, Target } from '@/shared/api/types'
import { ALLOCATIONS } from '../model/allocations'
import styles from './targets.module.css'

interface GapAllocationProps {
  target: Target
  allocation: Allocation
  cap: number
  onChange: (allocation: Allocation, cap: number) => void
}

/** How the missing part is to be shared out. */
export function GapAllocation({ target, allocation, cap, onChange }: GapAllocationProps) {
  const { t } = useTranslation()
  const options = ALLOCATIONS.map((value) => ({ value, label: t(`gap.allocations.${value}`) }))
  return (
    <>
      <div className={styles.allocation}>
        <Segmented<Allocation>
          aria-label={t('gap.allocation')}
          value={allocation}
          options={options}
          onChange={(next) => onChange(next, cap)}
        />
        {allocation === 'CAPPED' && (
          <label className={styles.cap}>
            {t('gap.cap')}
            <InputNumber
              aria-label={t('gap.cap')}
              min={0.01}
              value={cap}
              changeOnWheel={false}
              changeOnBlur
              onChange={(next) => next && onChange(allocation, next)}
              style={{ width: 88 }}
            />
            {target.rollup === 'RATIO' ? t('gap.capPoints') : t('gap.capPercent')}
          </label>
        )}
      </div>
      <p className={styles.hint}>{t(`gap.hints.${allocation}`)}</p>
    </>
  )
}
