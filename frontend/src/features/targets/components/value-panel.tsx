import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Target, Value } from '@/shared/api/types'
import { formatDate } from '@/shared/format/dates'
import { formatNumber, formatShare } from '@/shared/format/figures'
import { Completeness } from '@/shared/ui/completeness'
import { LightReasons } from '@/shared/ui/light-reasons'
import { Meter } from '@/shared/ui/meter'
import { Panel } from '@/shared/ui/panel'
import { useFigures } from '@/shared/ui/use-figures'
import { expectedShare } from '../model/expected-share'
import { BothSources } from './both-sources'
import { ValueGauge } from './value-gauge'
import styles from './targets.module.css'

function Calculation({ value }: { value: Value }) {
  const { t, i18n } = useTranslation()
  const number = (figure: number) => formatNumber(figure, i18n.language)
  const missing = value.expectedUnits - value.reportedUnits
  const hasRatio = typeof value.numerator === 'number' && typeof value.denominator === 'number'
  return (
    <div className={styles.calc}>
      {hasRatio && (
        <span className={styles.figure}>
          {t('target.numerator')} {number(value.numerator as number)} ÷ {t('target.denominator')}{' '}
          {number(value.denominator as number)}
        </span>
      )}
      {missing > 0 && <span>{t('target.missing', { count: missing })}</span>}
      {value.lateUnits > 0 && <span>{t('target.late', { count: value.lateUnits })}</span>}
      {value.waitingUnits > 0 && <span>{t('target.waiting', { count: value.waitingUnits })}</span>}
      <span>{t('target.official')}</span>
      {value.definitionVersion > 0 && (
        <span>{t('target.definitionVersion', { version: value.definitionVersion })}</span>
      )}
    </div>
  )
}

function ForecastLine({ value, unit }: { value: Value; unit: string | null }) {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(unit)
  const { forecast } = value
  if (!forecast) return null
  const on = forecast.attainedOn
    ? t('target.forecastOn', { date: formatDate(forecast.attainedOn, i18n.language) })
    : ''
  return (
    <div className={styles.calc}>
      {t('target.forecastText', { points: forecast.points, value: figure(forecast.value) })}
      {on}
    </div>
  )
}

function Figures({ target, value }: { target: Target; value: Value }) {
  const { t, i18n } = useTranslation()
  const { figure, goal } = useFigures(value.unit)
  const asked = {
    ...target,
    goal: value.goal ?? target.goal,
    goalUpper: value.goalUpper ?? target.goalUpper,
  }
  const rows: [name: string, figure: ReactNode][] = [
    [t('target.value'), typeof value.value === 'number' ? figure(value.value) : t('target.noValue')],
    [t('target.goal'), goal(asked)],
    [t('target.expected'), figure(value.expected)],
    [t('target.achievement'), formatShare(value.achievement, i18n.language)],
    [
      t('target.completeness'),
      <Completeness reported={value.reportedUnits} expected={value.expectedUnits} />,
    ],
  ]
  return (
    <dl className={styles.figures}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ValuePanelProps {
  target: Target
  value: Value
  /** What can be asked of this figure. */
  actions?: ReactNode
}

/** A target's value against its goal and what is expected by now, with its light and what it rests on. */
export function ValuePanel({ target, value, actions }: ValuePanelProps) {
  const { t } = useTranslation()
  return (
    <Panel title={`${t('target.value')} · ${value.orgUnit.name}`} extra={actions}>
      <div className={styles.valueBoard}>
        <ValueGauge target={target} value={value} />
        <div>
          <Figures target={target} value={value} />
          <div className={styles.line}>
            <Meter
              label={t('target.achievement')}
              share={value.achievement}
              mark={expectedShare(target, value)}
              colour={`var(--${value.light}-solid)`}
              thick
            />
          </div>
        </div>
      </div>
      <LightReasons light={value.light} reasons={value.reasons} />
      <BothSources value={value} />
      <Calculation value={value} />
      <ForecastLine value={value} unit={value.unit} />
    </Panel>
  )
}
