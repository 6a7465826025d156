import { describe, expect, it } from 'vitest'
import { buildTimelineOption, timelineHeight, type TimelineData } from './build-timeline-option'
import { renderToSvg } from './engine'
import { chartTheme } from './theme'

const theme = chartTheme('light')
const mark = { row: 1, start: null, due: '2025-09-30', moved: null, label: '省级抽测复核' }
const data: TimelineData = {
  rows: [
    { label: '立德育人', isGroup: true },
    { label: '体育美育与国防教育', isGroup: false },
  ],
  marks: [
    { ...mark, kind: 'TASK', start: '2025-01-01', due: '2025-12-31', light: 'AT_RISK' },
    { ...mark, kind: 'MILESTONE', light: 'OFF_TRACK', moved: '2025-11-20' },
    { ...mark, kind: 'INTERIM_GOAL', light: 'ON_TRACK' },
    { ...mark, kind: 'TARGET', light: 'ACHIEVED' },
  ],
  from: '2025-01-01',
  to: '2025-12-31',
  asOf: '2025-10-15',
  asOfLabel: '10月15日',
  dateLabel: (iso) => iso.slice(0, 7),
  labelWidth: 160,
}
const draw = (change: Partial<TimelineData> = {}) =>
  renderToSvg(buildTimelineOption({ ...data, ...change }, theme), 900, timelineHeight(2))

describe('the timeline', () => {
  it('names programmes and tasks, the months, and the day it is seen from', () => {
    const svg = draw()
    for (const text of ['立德育人', '体育美育与国防教育', '2025-07', '10月15日']) expect(svg).toContain(text)
  })

  it('draws each thing in the colour of its light', () => {
    const svg = draw()
    for (const light of ['AT_RISK', 'OFF_TRACK', 'ON_TRACK', 'ACHIEVED'] as const)
      expect(svg).toContain(theme.lights[light])
  })

  it('joins a date to what it has moved to', () => {
    const moved = draw().split('stroke-dasharray').length
    const steady = draw({ marks: data.marks.map((each) => ({ ...each, moved: null })) })
    expect(moved).toBeGreaterThan(steady.split('stroke-dasharray').length)
  })

  it('grows with its rows', () => {
    expect(timelineHeight(40)).toBeGreaterThan(timelineHeight(10))
  })
})
