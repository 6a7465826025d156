import type { Chart } from './engine'

/** What can be dragged, and what is told while it is and when it is let go. */
export interface Drags {
  /** Whether the mark can be moved. */
  canMove: (index: number) => boolean
  /** The day under the pointer and its place in pixels; null when nothing is dragged any more. */
  onMove: (at: { x: number; day: string } | null) => void
  onDrop: (index: number, day: string) => void
}

/** A shorter way is a click. */
const LEAST_PIXELS = 4

interface Pointer {
  offsetX: number
}

/** Lets marks be dragged along a time axis; a drag that leaves the chart, or ends where it began, moves nothing. */
export function dragMarks(chart: Pick<Chart, 'on' | 'getZr' | 'convertFromPixel'>, drags: Drags): void {
  let held: { index: number; from: number; isMoving: boolean } | null = null
  const dayAt = (x: number) => {
    const time = chart.convertFromPixel({ xAxisIndex: 0 }, x) as unknown as number
    return new Date(time).toISOString().slice(0, 10)
  }
  const letGo = () => {
    held = null
    drags.onMove(null)
  }
  chart.on('mousedown', ({ dataIndex, event }) => {
    const pointer = event as unknown as Pointer
    if (drags.canMove(dataIndex)) held = { index: dataIndex, from: pointer.offsetX, isMoving: false }
  })
  const pane = chart.getZr()
  pane.on('mousemove', ({ offsetX }: Pointer) => {
    if (!held) return
    held.isMoving ||= Math.abs(offsetX - held.from) > LEAST_PIXELS
    if (held.isMoving) drags.onMove({ x: offsetX, day: dayAt(offsetX) })
  })
  pane.on('mouseup', ({ offsetX }: Pointer) => {
    if (held?.isMoving) drags.onDrop(held.index, dayAt(offsetX))
    letGo()
  })
  pane.on('globalout', letGo)
}
