import { describe, expect, it } from 'vitest'
import { aTimelineItem } from '@/testing/insight-builders'
import { layOutTimeline, movedDate, timelineSpan } from './timeline-rows'

const tenth = { id: 'g-10', code: 'P10', name: '强基' }
const bodies = { id: 't-3', code: 'T03', name: '体育美育与国防教育' }

describe('the rows of a timeline', () => {
  it('are tasks under their programmes, in the order of their codes', () => {
    const { rows, groups } = layOutTimeline([
      aTimelineItem({ id: 'm-9', programme: tenth }),
      aTimelineItem({ id: 'm-1' }),
      aTimelineItem({ id: 'm-2', task: { id: 't-1', code: 'T01', name: '党建' } }),
    ])
    expect(rows.map(({ label }) => label)).toEqual(['立德育人', '党建', bodies.name, '强基', bodies.name])
    expect(groups).toEqual([
      { name: '立德育人', count: 2 },
      { name: '强基', count: 1 },
    ])
  })

  it('hold the bar of a task below its marks', () => {
    const { placed } = layOutTimeline([
      aTimelineItem({ id: 'm-1' }),
      aTimelineItem({ kind: 'TASK', id: 't-3', startDate: '2025-01-01' }),
    ])
    expect(placed.map(({ item, row }) => [item.kind, row])).toEqual([
      ['TASK', 1],
      ['MILESTONE', 1],
    ])
  })
})

describe('a milestone', () => {
  it.each([
    [{ forecastDate: '2025-12-10' }, '2025-12-10'],
    [{ completedDate: '2025-11-20', forecastDate: '2025-12-10' }, '2025-11-20'],
    [{ completedDate: '2025-11-30' }, null],
    [{ kind: 'TARGET' as const, forecastDate: '2025-12-10' }, null],
  ])('with %o has moved to %s', (change, moved) => {
    expect(movedDate(aTimelineItem(change))).toBe(moved)
  })
})

describe('the span of a timeline', () => {
  it('covers the plan and whatever lies outside of it', () => {
    const items = [aTimelineItem({ forecastDate: '2026-02-01' })]
    expect(timelineSpan(items, { from: '2025-01-01', to: '2025-12-31' })).toEqual({
      from: '2025-01-01',
      to: '2026-02-01',
    })
  })
})
