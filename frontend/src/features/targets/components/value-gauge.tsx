import { useTranslation } from 'react-i18next'
import type { Target, Value } from '@/shared/api/types'
import { buildGaugeOption, gaugeScale } from '@/shared/charts/build-gauge-option'
import { LazyChart } from '@/shared/charts/lazy-chart'
import { chartTheme } from '@/shared/charts/theme'
import { useThemeMode } from '@/shared/ui/theme-mode'
import { useFigures } from '@/shared/ui/use-figures'

const isNumber = (figure: number | null | undefined): figure is number => typeof figure === 'number'

/** The value against its goal at one glance; the figures beside it say the same in words. */
export function ValueGauge({ target, value }: { target: Target; value: Value }) {
  const { t } = useTranslation()
  const { mode } = useThemeMode()
  const { figure, goal } = useFigures(value.unit)
  const asked = {
    ...target,
    goal: value.goal ?? target.goal,
    goalUpper: value.goalUpper ?? target.goalUpper,
  }
  const goalWords = `${t('target.goalLine')} ${goal(asked)}`
  const label = isNumber(value.value) ? figure(value.value) : t('target.noValue')
  const bounds = [asked.goal, target.comparator === 'BETWEEN' ? asked.goalUpper : null].filter(isNumber)
  const option = buildGaugeOption(
    {
      value: value.value ?? null,
      label,
      light: value.light,
      goals: bounds.map((bound) => ({ value: bound, label: goalWords })),
      scale: gaugeScale([...bounds, value.value].filter(isNumber), value.unit === 'PERCENT'),
    },
    chartTheme(mode),
  )
  const words = t('figureNote.gauge', {
    name: target.name,
    value: label,
    goal: goalWords,
    light: t(`light.${value.light}`),
  })
  return <LazyChart option={option} label={words} height={168} />
}
