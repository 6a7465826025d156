import { describe, expect, it } from 'vitest'
import { isNewlyRed, sinceOf, spanStart } from './changes'

const START = '2025-01-01'

describe('the day to compare with', () => {
  it.each([
    ['a week ago when the address names none', undefined, '2025-10-15', '2025-10-08'],
    ['the one that the address names', '2025-09-01', '2025-10-15', '2025-09-01'],
    ['a week ago when the address names nonsense', 'yesterday', '2025-10-15', '2025-10-08'],
    ['a week ago when the address names a later day', '2025-11-01', '2025-10-15', '2025-10-08'],
    ['a week ago when the plan had not begun by then', '2024-12-01', '2025-10-15', '2025-10-08'],
    ['the first day of the plan in its first week', undefined, '2025-01-04', START],
    ['none on the first day of the plan', undefined, START, null],
  ])('is %s', (_, named, asOf, since) => {
    expect(sinceOf(named, asOf, START)).toBe(since)
  })

  it('a month ago is not before the plan either', () => {
    expect(spanStart('month', '2025-10-15', START)).toBe('2025-09-15')
    expect(spanStart('month', '2025-01-20', START)).toBe(START)
  })
})

describe('a thing has turned red', () => {
  it.each([
    ['AT_RISK', 'OFF_TRACK', true],
    ['ON_TRACK', 'MISSED', true],
    ['OFF_TRACK', 'MISSED', false],
    ['OFF_TRACK', 'AT_RISK', false],
  ] as const)('from %s to %s: %s', (before, after, is) => {
    expect(isNewlyRed({ before, after })).toBe(is)
  })
})
