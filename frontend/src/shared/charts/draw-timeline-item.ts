import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts'
import type { TimelineMark } from './build-timeline-option'
import type { ChartTheme } from './theme'

const BAR = 10
const RADIUS = 7

/** Diamond for a milestone, triangle for an interim goal, circle for a target that falls due. */
const corners: Record<'MILESTONE' | 'INTERIM_GOAL', readonly [number, number][]> = {
  MILESTONE: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  INTERIM_GOAL: [
    [0, -1],
    [0.95, 0.75],
    [-0.95, 0.75],
  ],
}

function symbol(kind: TimelineMark['kind'], x: number, y: number, style: object) {
  if (kind === 'TARGET' || kind === 'TASK')
    return { type: 'circle' as const, shape: { cx: x, cy: y, r: RADIUS - 1.5 }, style }
  const points = corners[kind].map(([dx, dy]) => [x + dx * RADIUS, y + dy * RADIUS])
  return { type: 'polygon' as const, shape: { points }, style }
}

function bar(from: number, to: number, y: number, colour: string) {
  const shape = { x: from, y: y - BAR / 2, width: Math.max(2, to - from), height: BAR, r: 3 }
  return { type: 'rect' as const, shape, style: { fill: colour, opacity: 0.55 } }
}

const line = (x1: number, x2: number, y: number, colour: string) => ({
  type: 'line' as const,
  shape: { x1, y1: y, x2, y2: y },
  style: { stroke: colour, lineWidth: 1.5, lineDash: [3, 3] as number[] },
})

/** One thing of the timeline at its place: [row, start, due, moved] in the units of the axes. */
export function drawItem(
  mark: TimelineMark,
  api: CustomSeriesRenderItemAPI,
  theme: ChartTheme,
): CustomSeriesRenderItemReturn {
  const place = (dimension: number) => api.coord([api.value(dimension), api.value(0)])
  const [start = 0, y = 0] = place(1)
  const [due = 0] = place(2)
  const colour = theme.lights[mark.light]
  if (mark.kind === 'TASK') return { type: 'group', children: [bar(start, due, y, colour)] }
  const filled = symbol(mark.kind, due, y, { fill: colour, stroke: theme.surface, lineWidth: 1 })
  if (mark.moved === null) return { type: 'group', children: [filled] }
  const [moved = 0] = place(3)
  const hollow = symbol(mark.kind, moved, y, { fill: theme.surface, stroke: colour, lineWidth: 1.5 })
  return { type: 'group', children: [line(due, moved, y, colour), hollow, filled] }
}
