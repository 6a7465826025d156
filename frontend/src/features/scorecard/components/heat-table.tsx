import { useTranslation } from 'react-i18next'
import type { ScorecardRow, ScorecardTarget } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'
import { Completeness } from '@/shared/ui/completeness'
import { useFigures } from '@/shared/ui/use-figures'
import { HeatCell } from './heat-cell'
import styles from './scorecard.module.css'

export interface HeatProps {
  targets: ScorecardTarget[]
  rows: ScorecardRow[]
  /** The scorecard of the units below one, when there are any. */
  drillPath: (row: ScorecardRow) => string | null
}

function TargetHead({ target }: { target: ScorecardTarget }) {
  const { t } = useTranslation()
  const { goal } = useFigures(target.unit)
  return (
    <th scope="col" className={styles.target}>
      <AppLink to={`/targets/${target.id}`}>{target.name}</AppLink>
      <span className={styles.sub}>
        {goal(target)}
        <br />
        {t('scorecard.weight', { weight: target.weight })}
      </span>
    </th>
  )
}

export function UnitName({ row, path }: { row: ScorecardRow; path: string | null }) {
  const { t } = useTranslation()
  const { name } = row.orgUnit
  return path ? (
    <AppLink to={path} aria-label={t('scorecard.open', { name })}>
      {name}
    </AppLink>
  ) : (
    <>{name}</>
  )
}

function Row({ row, targets, drillPath }: { row: ScorecardRow } & Omit<HeatProps, 'rows'>) {
  const { t, i18n } = useTranslation()
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        <UnitName row={row} path={drillPath(row)} />
      </th>
      <td className={styles.rank}>
        {typeof row.rank === 'number' ? row.rank : '—'}
        {row.tied && <span className={styles.sub}>{t('scorecard.tied')}</span>}
      </td>
      <td className={styles.score}>{formatNumber(row.score, i18n.language)}</td>
      <td className={styles.reported}>
        <Completeness reported={row.reportedUnits} expected={row.expectedUnits} />
      </td>
      {targets.map((target, index) => (
        <td key={target.id} className={styles.heat}>
          <HeatCell target={target} cell={row.cells[index] ?? null} orgUnit={row.orgUnit} />
        </td>
      ))}
    </tr>
  )
}

/** Org units by targets: scores, ranks and each figure in the colour of its light; head and names stay in sight. */
export function HeatTable({ targets, rows, drillPath }: HeatProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('scorecard.table')}>
      <table className={styles.table} aria-label={t('scorecard.table')}>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>
              {t('scorecard.unit')}
            </th>
            <th scope="col">{t('scorecard.rank')}</th>
            <th scope="col">{t('scorecard.score')}</th>
            <th scope="col">{t('scorecard.reported')}</th>
            {targets.map((target) => (
              <TargetHead key={target.id} target={target} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.orgUnit.id} row={row} targets={targets} drillPath={drillPath} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
