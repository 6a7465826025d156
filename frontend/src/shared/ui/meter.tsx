import { useTranslation } from 'react-i18next'
import { formatShare } from '@/shared/format/figures'
import styles from './measure.module.css'

interface MeterProps {
  label: string
  /** 0…1; null when nothing is known. */
  share: number | null | undefined
  /** Where it should stand by now, 0…1. */
  mark?: number | null
  colour?: string
  thick?: boolean
}

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`

/** A thin bar for a share, with a mark where it should stand. */
export function Meter({ label, share, mark, colour = 'var(--accent)', thick }: MeterProps) {
  const { i18n } = useTranslation()
  const known = share !== null && share !== undefined
  return (
    <div
      className={thick ? `${styles.track} ${styles.thick}` : styles.track}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ? Math.round(share * 1000) / 10 : 0}
      aria-valuetext={formatShare(share, i18n.language)}
    >
      {known && <span className={styles.fill} style={{ width: percent(share), background: colour }} />}
      {mark !== null && mark !== undefined && (
        <span className={styles.mark} style={{ left: percent(mark) }} />
      )}
    </div>
  )
}

/** The bar with its figure behind it. */
export function LabelledMeter(props: MeterProps) {
  const { i18n } = useTranslation()
  return (
    <div className={styles.labelled}>
      <Meter {...props} />
      <span>{formatShare(props.share, i18n.language)}</span>
    </div>
  )
}
