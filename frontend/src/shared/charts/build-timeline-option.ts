import type { CustomSeriesOption } from 'echarts/charts'
import type { Light } from '@/shared/api/types'
import { FONT } from '@/shared/ui/font'
import type { ChartOption } from './engine'
import type { ChartTheme } from './theme'
import { drawItem } from './draw-timeline-item'
import { textTooltip } from './text-tooltip'

export interface TimelineMark {
  kind: 'MILESTONE' | 'TASK' | 'TARGET' | 'INTERIM_GOAL'
  /** Which of the rows it lies on. */
  row: number
  start: string | null
  due: string
  /** When it was done, or is now thought to be. */
  moved: string | null
  light: Light
  /** In words, for the tip. */
  label: string
}

export interface TimelineRow {
  label: string
  isGroup: boolean
}

export interface TimelineData {
  rows: TimelineRow[]
  marks: TimelineMark[]
  from: string
  to: string
  asOf: string
  asOfLabel: string
  dateLabel: (iso: string) => string
  /** Of the names at the left, in pixels. */
  labelWidth: number
}

const ROW = 28

/** The height at which every row can be read, however many there are. */
export const timelineHeight = (rows: number): number => Math.max(2, rows) * ROW + 56

const day = (iso: string): number => Date.parse(iso)

/** Rows of tasks under their programmes: a bar from start to due, a mark for what is due when, today as a line. */
export function buildTimelineOption(data: TimelineData, theme: ChartTheme): ChartOption {
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: FONT },
    grid: { left: data.labelWidth + 8, right: 16, top: 28, bottom: 28, outerBoundsMode: 'none' },
    tooltip: textTooltip(({ dataIndex }) => data.marks[dataIndex]?.label ?? ''),
    xAxis: {
      type: 'time',
      position: 'top',
      min: day(data.from),
      max: day(data.to),
      axisLabel: {
        color: theme.muted,
        hideOverlap: true,
        formatter: (time: number) => data.dateLabel(new Date(time).toISOString().slice(0, 10)),
      },
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: theme.line } },
    },
    yAxis: rowAxis(data, theme),
    series: [marks(data, theme)],
  }
}

const rowAxis = ({ rows, labelWidth }: TimelineData, theme: ChartTheme) => ({
  type: 'category' as const,
  inverse: true,
  data: rows.map(({ label, isGroup }) => ({
    value: label,
    textStyle: {
      color: isGroup ? theme.ink : theme.muted,
      align: 'left' as const,
      fontWeight: isGroup ? ('bold' as const) : ('normal' as const),
    },
  })),
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: {
    interval: 0,
    fontSize: 13,
    width: labelWidth,
    overflow: 'truncate' as const,
    align: 'left' as const,
    margin: labelWidth,
  },
})

const marks = (data: TimelineData, theme: ChartTheme): CustomSeriesOption => ({
  type: 'custom',
  encode: { x: [1, 2, 3], y: 0 },
  data: data.marks.map(({ row, start, due, moved }) => [
    row,
    day(start ?? due),
    day(due),
    moved === null ? NaN : day(moved),
  ]),
  renderItem: (params, api) => {
    const mark = data.marks[params.dataIndex]
    return mark && drawItem(mark, api, theme)
  },
  markLine: {
    silent: true,
    symbol: 'none',
    data: [{ xAxis: day(data.asOf) }],
    lineStyle: { color: theme.accent, type: 'solid', width: 1.5 },
    label: { formatter: data.asOfLabel, color: theme.accent, fontSize: 12 },
  },
})
