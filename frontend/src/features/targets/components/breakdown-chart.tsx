import { useTranslation } from 'react-i18next'
import type { Target, Value } from '@/shared/api/types'
import { breakdownHeight, buildBreakdownOption } from '@/shared/charts/build-breakdown-option'
import { LazyChart } from '@/shared/charts/lazy-chart'
import { chartTheme } from '@/shared/charts/theme'
import { useThemeMode } from '@/shared/ui/theme-mode'
import { useFigures } from '@/shared/ui/use-figures'

interface BreakdownChartProps {
  target: Target
  items: Value[]
  /** Goes one level down to the unit of this code. */
  onPick: ((code: string) => void) | undefined
}

/** The breakdown as bars. */
export function BreakdownChart({ target, items, onPick }: BreakdownChartProps) {
  const { t } = useTranslation()
  const { mode } = useThemeMode()
  const [first] = items
  const { figure, goal } = useFigures(first?.unit)
  const bars = items.map(({ orgUnit, value, light }) => ({
    name: orgUnit.name,
    value: value ?? null,
    light,
    label: typeof value === 'number' ? figure(value) : t('light.NO_DATA'),
  }))
  // Units that a coverage counts have the goal for one unit, not that of the whole.
  const asked = first && first.unit === null ? { ...target, goal: first.goal ?? target.goal } : target
  const goalLabel = `${t('target.goalLine')} ${goal(asked)}`
  const option = buildBreakdownOption({ bars, goal: asked.goal ?? null, goalLabel }, chartTheme(mode))
  const rows = bars.map(({ name, label, light }) => `${name} ${label}（${t(`light.${light}`)}）`).join('；')
  return (
    <LazyChart
      option={option}
      label={t('target.chartLabel', { name: target.name, rows })}
      height={breakdownHeight(bars.length)}
      onPick={(index) => items[index] && onPick?.(items[index].orgUnit.code)}
    />
  )
}
