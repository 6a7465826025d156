import { describe, expect, it } from 'vitest'
import { dragMarks } from './drag-marks'

const DAY = 86_400_000
const FIRST = Date.parse('2025-01-01')

/** A chart on which ten pixels are a day, and whose events a test gives. */
function aChart() {
  const heard = new Map<string, (event: object) => void>()
  const on = (name: string, handler: (event: object) => void) => heard.set(name, handler)
  const chart = {
    on: (name: string, handler: (event: object) => void) => on(`mark ${name}`, handler),
    getZr: () => ({ on }),
    convertFromPixel: (_: unknown, x: number) => FIRST + (x / 10) * DAY,
  }
  return {
    chart: chart as unknown as Parameters<typeof dragMarks>[0],
    press: (dataIndex: number, offsetX: number) =>
      heard.get('mark mousedown')?.({ dataIndex, event: { offsetX } }),
    pointer: (name: string, offsetX = 0) => heard.get(name)?.({ offsetX }),
  }
}

function dragging() {
  const { chart, ...hand } = aChart()
  const days: (string | null)[] = []
  const dropped: [number, string][] = []
  dragMarks(chart, {
    canMove: (index) => index === 1,
    onMove: (at) => days.push(at?.day ?? null),
    onDrop: (index, day) => dropped.push([index, day]),
  })
  return { ...hand, days, dropped }
}

describe('dragging a mark along the time axis', () => {
  it('tells the day under the pointer and where it was let go', () => {
    const { press, pointer, days, dropped } = dragging()
    press(1, 100)
    pointer('mousemove', 150)
    pointer('mouseup', 200)
    expect(days).toEqual(['2025-01-16', null])
    expect(dropped).toEqual([[1, '2025-01-21']])
  })

  it('is a click when it goes nowhere', () => {
    const { press, pointer, dropped } = dragging()
    press(1, 100)
    pointer('mousemove', 103)
    pointer('mouseup', 103)
    expect(dropped).toEqual([])
  })

  it('moves nothing that may not be moved, and nothing that leaves the chart', () => {
    const { press, pointer, dropped } = dragging()
    press(0, 100)
    pointer('mousemove', 200)
    pointer('mouseup', 200)
    press(1, 100)
    pointer('mousemove', 200)
    pointer('globalout')
    pointer('mouseup', 300)
    expect(dropped).toEqual([])
  })
})
