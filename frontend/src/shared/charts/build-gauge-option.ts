import type { Light } from '@/shared/api/types'
import { FONT } from '@/shared/ui/font'
import type { ChartOption } from './engine'
import type { ChartTheme } from './theme'

export interface GaugeData {
  value: number | null
  /** The figure in words, shown in the middle. */
  label: string
  light: Light
  /** What is asked for; one mark, or two for a range. */
  goals: { value: number; label: string }[]
  scale: GaugeScale
}

export interface GaugeScale {
  min: number
  max: number
}

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The next round number at or above. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return (STEPS.find((step) => step * power >= value) ?? 10) * power
}

/** From zero (or below) to a round number that leaves room above value and goal; percentages end at 100. */
export function gaugeScale(figures: number[], isPercent: boolean): GaugeScale {
  const highest = Math.max(0, ...figures)
  const lowest = Math.min(0, ...figures)
  const min = lowest < 0 ? -roundUp(-lowest) : 0
  if (isPercent && highest <= 100) return { min, max: 100 }
  return { min, max: highest > 0 ? roundUp(highest * 1.1) : 1 }
}

const ARC = { startAngle: 205, endAngle: -25, center: ['50%', '62%'] as [string, string], radius: '92%' }

/** The value as an arc in the colour of its light, the goal as a mark on it. */
export function buildGaugeOption(data: GaugeData, theme: ChartTheme): ChartOption {
  const { value, label, light, scale } = data
  return {
    animationDuration: 200,
    textStyle: { fontFamily: FONT },
    series: [
      {
        type: 'gauge',
        ...ARC,
        ...scale,
        silent: true,
        pointer: { show: false },
        progress: { show: value !== null, width: 16, itemStyle: { color: theme.lights[light] } },
        axisLine: { lineStyle: { width: 16, color: [[1, theme.line]] } },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: { show: false },
        detail: {
          offsetCenter: [0, '0%'],
          formatter: label,
          color: theme.ink,
          fontSize: 26,
          fontWeight: 600,
          fontFamily: FONT,
        },
        data: [{ value: value ?? scale.min }],
      },
      ...data.goals.map((goal) => mark(goal, scale, theme)),
    ],
  }
}

const mark = (goal: GaugeData['goals'][number], scale: GaugeScale, theme: ChartTheme) => ({
  type: 'gauge' as const,
  ...ARC,
  ...scale,
  silent: true,
  animation: false,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { show: false },
  detail: {
    offsetCenter: [0, '32%'] as [number, string],
    formatter: goal.label,
    color: theme.muted,
    fontSize: 13,
    fontWeight: 'normal' as const,
    fontFamily: FONT,
  },
  pointer: {
    icon: 'rect',
    width: 3,
    length: 26,
    offsetCenter: [0, '-78%'] as [number, string],
    itemStyle: { color: theme.ink },
  },
  data: [{ value: goal.value }],
})
