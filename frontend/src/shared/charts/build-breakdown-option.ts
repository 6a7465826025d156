import type { Light } from '@/shared/api/types'
import type { ChartOption } from './engine'
import type { ChartTheme } from './theme'

export interface BreakdownBar {
  name: string
  value: number | null
  light: Light
  /** The figure and its light in words, shown at the bar's end and in the tip. */
  label: string
}

export interface BreakdownData {
  bars: BreakdownBar[]
  goal: number | null
  goalLabel: string
}

const ROW = 34

/** The height at which the bars keep one thickness, however many there are. */
export const breakdownHeight = (count: number): number => Math.max(2, count) * ROW + 44

/** One horizontal bar for each unit in the colour of its light, and the goal as a line. */
export function buildBreakdownOption(
  { bars, goal, goalLabel }: BreakdownData,
  theme: ChartTheme,
): ChartOption {
  const text = { color: theme.ink, fontSize: 13 }
  return {
    animationDuration: 200,
    grid: { left: 8, right: 76, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex?: number }) => tip(bars[dataIndex ?? 0]),
    } as ChartOption['tooltip'],
    xAxis: {
      type: 'value',
      max: ({ max }) => Math.max(max, goal ?? max) * 1.02,
      axisLabel: { color: theme.muted },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: bars.map((bar) => ({
          value: bar.value ?? 0,
          itemStyle: { color: theme.lights[bar.light], borderRadius: 2 },
        })),
        label: {
          show: true,
          position: 'right',
          ...text,
          formatter: ({ dataIndex }) => bars[dataIndex]?.label ?? '',
        },
        ...(goal === null ? {} : { markLine: goalLine(goal, goalLabel, theme) }),
      },
    ],
  }
}

const tip = (bar: BreakdownBar | undefined) => (bar ? `${bar.name}：${bar.label}` : '')

const goalLine = (goal: number, label: string, theme: ChartTheme) => ({
  silent: true,
  symbol: 'none',
  data: [{ xAxis: goal }],
  lineStyle: { color: theme.ink, type: 'dashed' as const, width: 1.5 },
  label: { formatter: label, color: theme.ink, position: 'end' as const, fontSize: 13 },
})
