import { describe, expect, it } from 'vitest'
import { dueItemPath, listPath } from './links'
import { paceOf } from './pace'

describe('the pace of a plan', () => {
  it.each([
    [0.643, 0.786, { kind: 'behind', points: 14.3 }],
    [0.9, 0.786, { kind: 'ahead', points: 11.4 }],
    [0.78, 0.786, { kind: 'level', points: 0 }],
  ])('at %s of the work and %s of the time', (progress, elapsed, pace) => {
    expect(paceOf(progress, elapsed)).toEqual(pace)
  })
})

describe('the links of the overview', () => {
  it('lead to the list narrowed to what is counted', () => {
    expect(listPath('tasks', { light: 'MISSED' })).toBe('/tasks?light=MISSED')
    expect(listPath('tasks', {})).toBe('/tasks')
  })

  it('lead from a due item to where it can be looked at', () => {
    expect(dueItemPath({ kind: 'TARGET', id: 'k-1', code: 'K1' })).toBe('/targets/k-1')
    expect(dueItemPath({ kind: 'MILESTONE', id: 'm-1', code: 'M10-2' })).toBe('/milestones/m-1')
  })
})
