import { describe, expect, it } from 'vitest'
import { addMonths, daysOf, isMonth, weeksOf } from './month'

describe('a month', () => {
  it('begins its weeks on Monday and fills them up', () => {
    const weeks = weeksOf('2025-10')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      null,
      null,
      '2025-10-01',
      '2025-10-02',
      '2025-10-03',
      '2025-10-04',
      '2025-10-05',
    ])
    expect(weeks.at(-1)).toEqual([
      '2025-10-27',
      '2025-10-28',
      '2025-10-29',
      '2025-10-30',
      '2025-10-31',
      null,
      null,
    ])
  })

  it('has no needless week when it begins on Monday and ends on Sunday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  it('knows its neighbours and its ends', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01')
    expect(addMonths('2025-01', -1)).toBe('2024-12')
    expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  })

  it.each([
    ['2025-10', true],
    ['2025-13', false],
    ['2025', false],
    [undefined, false],
  ])('is read from %s: %s', (text, is) => {
    expect(isMonth(text)).toBe(is)
  })
})
