import type { Light } from '@/shared/api/types'
import { FONT } from '@/shared/ui/font'
import type { ChartOption } from './engine'
import type { ChartTheme } from './theme'
import { textTooltip } from './text-tooltip'

export interface BreakdownBar {
  name: string
  value: number | null
  light: Light
  /** The figure in words, shown at the right and in the tip. */
  label: string
}

export interface BreakdownData {
  bars: BreakdownBar[]
  goal: number | null
  goalLabel: string
}

const ROW = 34

/** The height at which the bars keep one thickness, however many there are. */
export const breakdownHeight = (count: number): number => Math.max(2, count) * ROW + 56

/** One horizontal bar for each unit in the colour of its light, its figure at the right, the goal as a line. */
export function buildBreakdownOption(data: BreakdownData, theme: ChartTheme): ChartOption {
  const { bars, goal, goalLabel } = data
  return {
    animationDuration: 200,
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 8, top: 26, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: textTooltip(({ dataIndex }) => tip(bars[dataIndex])),
    xAxis: {
      type: 'value',
      max: ({ max }) => Math.max(max, goal ?? max) * 1.02,
      splitNumber: 4,
      axisLabel: { color: theme.muted, showMaxLabel: false, hideOverlap: true },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: [
      categories(
        bars.map(({ name }) => name),
        theme,
      ),
      { ...categories(bars.map(figure), theme), position: 'right' },
    ],
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: bars.map(({ value, light }) => ({
          value: value ?? 0,
          itemStyle: { color: theme.lights[light], borderRadius: 2 },
        })),
        ...(goal === null ? {} : { markLine: goalLine(goal, goalLabel, theme) }),
      },
    ],
  }
}

const figure = ({ label }: BreakdownBar) => label

const tip = (bar: BreakdownBar | undefined) => (bar ? `${bar.name} ${bar.label}` : '')

const categories = (data: string[], theme: ChartTheme) => ({
  type: 'category' as const,
  inverse: true,
  data,
  axisLabel: { color: theme.ink, fontSize: 13 },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: theme.line } },
})

const goalLine = (goal: number, label: string, theme: ChartTheme) => ({
  silent: true,
  symbol: 'none',
  data: [{ xAxis: goal }],
  lineStyle: { color: theme.ink, type: 'dashed' as const, width: 1.5 },
  label: { formatter: label, color: theme.ink, position: 'start' as const, fontSize: 13 },
})
