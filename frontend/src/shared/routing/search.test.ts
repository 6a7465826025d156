import { describe, expect, it } from 'vitest'
import { keepContext } from './search'

describe('a link inside the app', () => {
  it('keeps the plan and the as-of date, and nothing else', () => {
    expect(keepContext('/tasks', '?plan=a&asOf=2025-10-15&light=MISSED')).toBe(
      '/tasks?plan=a&asOf=2025-10-15',
    )
  })

  it('keeps its own filters', () => {
    expect(keepContext('/tasks?light=MISSED', '?plan=a')).toBe('/tasks?light=MISSED&plan=a')
  })

  it('does not override what it says itself', () => {
    expect(keepContext('/tasks?plan=b', '?plan=a')).toBe('/tasks?plan=b')
  })
})
