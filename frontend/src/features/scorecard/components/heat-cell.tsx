import { useTranslation } from 'react-i18next'
import type { ScorecardCell, ScorecardTarget } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightIcon } from '@/shared/ui/light-icon'
import { useFigures } from '@/shared/ui/use-figures'
import { cellPath } from '../model/paths'
import styles from './scorecard.module.css'

interface HeatCellProps {
  target: ScorecardTarget
  cell: ScorecardCell | null
  orgUnit: { code: string; name: string }
}

/** One unit's figure for one target: colour, icon and number; it leads to the target at this unit. */
export function HeatCell({ target, cell, orgUnit }: HeatCellProps) {
  const { t } = useTranslation()
  const { figure } = useFigures(cell?.unit)
  if (!cell) {
    return (
      <span className={styles.blank} title={t('scorecard.notConcerned')}>
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t('scorecard.notConcerned')}</span>
      </span>
    )
  }
  const value = figure(cell.value)
  const words = t('scorecard.cell', {
    unit: orgUnit.name,
    target: target.name,
    value,
    light: t(`light.${cell.light}`),
  })
  return (
    <AppLink to={cellPath(target.id, orgUnit.code)} className={styles.cell} aria-label={words}>
      <span style={{ color: `var(--${cell.light}-ink)`, background: `var(--${cell.light}-tint)` }}>
        <LightIcon light={cell.light} />
        {value}
      </span>
    </AppLink>
  )
}
