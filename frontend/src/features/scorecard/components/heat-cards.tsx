import { useTranslation } from 'react-i18next'
import type { ScorecardRow } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'
import { Completeness } from '@/shared/ui/completeness'
import { LightIcon } from '@/shared/ui/light-icon'
import { LIGHTS } from '@/shared/ui/palette'
import { HeatCell } from './heat-cell'
import { UnitName, type HeatProps } from './heat-table'
import { RankWords } from './rank-words'
import styles from './scorecard.module.css'

function LightCounts({ row }: { row: ScorecardRow }) {
  const { t } = useTranslation()
  const shown = LIGHTS.filter((light) => row.lights[light] > 0)
  return (
    <ul className={styles.lights}>
      {shown.map((light) => (
        <li key={light} style={{ color: `var(--${light}-ink)` }}>
          <LightIcon light={light} />
          <span aria-hidden>{row.lights[light]}</span>
          <span className="visually-hidden">
            {t('light.count', { light: t(`light.${light}`), count: row.lights[light] })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Card({ row, targets, drillPath }: { row: ScorecardRow } & Omit<HeatProps, 'rows'>) {
  const { t, i18n } = useTranslation()
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h2>
          <UnitName row={row} path={drillPath(row)} />
        </h2>
        <span className={styles.score}>{formatNumber(row.score, i18n.language)}</span>
      </div>
      <div className={styles.cardMeta}>
        <RankWords row={row} />
        <span>
          {t('scorecard.reported')} <Completeness reported={row.reportedUnits} expected={row.expectedUnits} />
        </span>
        <LightCounts row={row} />
      </div>
      <details>
        <summary>{t('scorecard.targets')}</summary>
        <ul className={styles.cells}>
          {targets.map((target, index) => {
            const cell = row.cells[index]
            return (
              cell && (
                <li key={target.id}>
                  <AppLink to={`/targets/${target.id}`}>{target.name}</AppLink>
                  <HeatCell target={target} cell={cell} orgUnit={row.orgUnit} />
                </li>
              )
            )
          })}
        </ul>
      </details>
    </li>
  )
}

/** The same on a phone: a card for each unit, its figures behind a fold. */
export function HeatCards({ targets, rows, drillPath }: HeatProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.cards} aria-label={t('scorecard.table')}>
      {rows.map((row) => (
        <Card key={row.orgUnit.id} row={row} targets={targets} drillPath={drillPath} />
      ))}
    </ul>
  )
}
