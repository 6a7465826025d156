import type { Light } from '@/shared/api/types'
import { FONT } from '@/shared/ui/font'
import type { ChartOption } from './engine'
import type { ChartTheme } from './theme'
import { textTooltip } from './text-tooltip'

export interface SeriesPoint {
  /** ISO date of the period's end. */
  date: string
  value: number | null
  light: Light
  /** Period and figure in words, for the tip. */
  label: string
}

export interface DatedValue {
  date: string
  value: number
}

export interface SeriesData {
  points: SeriesPoint[]
  /** The way from the start through interim goals to the goal when due. */
  path: DatedValue[]
  /** Where the trend leads by the due date. */
  forecast: DatedValue | null
  goal: number | null
  definitionChanges: { date: string; label: string }[]
  words: { value: string; path: string; forecast: string; goal: string }
  /** Writes a date on the axis. */
  dateLabel: (iso: string) => string
}

const day = (iso: string): number => Date.parse(iso)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const asPair = ({ date, value }: { date: string; value: number | null }) => [day(date), value]

/** The values over time against the way they should have gone, with the trend to the due date. */
export function buildSeriesOption(data: SeriesData, theme: ChartTheme): ChartOption {
  const { points, words } = data
  return {
    animationDuration: 200,
    useUTC: true,
    textStyle: { fontFamily: FONT },
    legend: {
      top: 0,
      left: 0,
      itemGap: 16,
      itemWidth: 24,
      textStyle: { color: theme.ink, fontSize: 13 },
      selectedMode: false,
      data: [words.value, words.path, ...(data.forecast ? [words.forecast] : [])],
    },
    grid: {
      left: 8,
      right: 24,
      top: 40,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: textTooltip(({ dataIndex, seriesName }) =>
      seriesName === words.value ? (points[dataIndex]?.label ?? '') : (seriesName ?? ''),
    ),
    xAxis: {
      type: 'time',
      axisLabel: {
        color: theme.muted,
        hideOverlap: true,
        formatter: (time: number) => data.dateLabel(iso(time)),
      },
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 4,
      axisLabel: { color: theme.muted },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [valueLine(data, theme), pathLine(data, theme), ...forecastLine(data, theme)],
  }
}

function valueLine({ points, words, goal, definitionChanges }: SeriesData, theme: ChartTheme) {
  const marks = [
    ...(goal === null
      ? []
      : [{ yAxis: goal, label: { formatter: words.goal, position: 'insideStartTop' as const } }]),
    ...definitionChanges.map(({ date, label }) => ({
      xAxis: day(date),
      lineStyle: { type: 'dotted' as const },
      label: { formatter: label, position: 'insideEndTop' as const, rotate: 0 },
    })),
  ]
  return {
    type: 'line' as const,
    name: words.value,
    z: 3,
    symbol: 'circle',
    symbolSize: 10,
    itemStyle: { color: theme.accent },
    lineStyle: { color: theme.accent, width: 2.5 },
    data: points.map((point) => ({ value: asPair(point), itemStyle: { color: theme.lights[point.light] } })),
    markLine: {
      silent: true,
      animation: false,
      symbol: 'none',
      data: marks,
      lineStyle: { color: theme.ink, type: 'dashed' as const, width: 1 },
      label: { color: theme.ink, fontSize: 12 },
    },
  }
}

const pathLine = ({ path, words }: SeriesData, theme: ChartTheme) => ({
  type: 'line' as const,
  name: words.path,
  symbol: 'none',
  itemStyle: { color: theme.muted },
  lineStyle: { color: theme.muted, width: 1.5, type: 'dashed' as const },
  data: path.map(asPair),
})

function forecastLine({ points, forecast, words }: SeriesData, theme: ChartTheme) {
  const last = points.findLast(({ value }) => value !== null)
  if (!forecast || !last) return []
  return [
    {
      type: 'line' as const,
      name: words.forecast,
      symbol: 'emptyCircle',
      symbolSize: 8,
      itemStyle: { color: theme.accent },
      lineStyle: { color: theme.accent, width: 1.5, type: 'dotted' as const },
      data: [{ value: asPair(last), symbol: 'none' }, { value: asPair(forecast) }],
    },
  ]
}
