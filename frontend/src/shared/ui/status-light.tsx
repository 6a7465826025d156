import { useTranslation } from 'react-i18next'
import type { Light } from '@/shared/api/types'
import { LightIcon } from './light-icon'
import styles from './status-light.module.css'

interface StatusLightProps {
  light: Light
  /** Without the tinted ground, for use inside a sentence or a dense cell. */
  bare?: boolean
}

/** A light: colour, icon and word together. */
export function StatusLight({ light, bare }: StatusLightProps) {
  const { t } = useTranslation()
  const className = [styles.pill, styles[light], bare && styles.bare].filter(Boolean).join(' ')
  return (
    <span className={className} style={{ color: `var(--${light}-ink)`, background: `var(--${light}-tint)` }}>
      <LightIcon light={light} />
      <span>{t(`light.${light}`)}</span>
    </span>
  )
}
