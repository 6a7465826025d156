import { describe, expect, it } from 'vitest'
import { expectedShare } from './expected-share'

describe('where a target should stand by now', () => {
  it.each([
    ['half of the way from nothing', { baseline: null }, { expected: 30, goal: 60 }, 0.5],
    ['the way counts from the baseline', { baseline: 40 }, { expected: 50, goal: 60 }, 0.5],
    ['downwards as well', { baseline: 10 }, { expected: 8, goal: 6 }, 0.5],
    ['nothing is expected yet', { baseline: null }, { expected: null, goal: 60 }, null],
    ['there is no way to go', { baseline: 60 }, { expected: 60, goal: 60 }, null],
  ])('%s', (_, target, value, share) => {
    expect(expectedShare(target, value)).toBe(share)
  })
})
