import { describe, expect, it } from 'vitest'
import { tabNamed, tabsFor } from './tabs'

describe('the stages of orders', () => {
  it('keep drafts and proposals for the supervision office', () => {
    expect(tabsFor(false)).toEqual(['open', 'issued', 'toReply', 'toAccept', 'ended', 'overdue'])
    expect(tabsFor(true)).toContain('proposals')
    expect(tabNamed('proposals', false)).toBe('open')
    expect(tabNamed('overdue', false)).toBe('overdue')
    expect(tabNamed('nonsense', true)).toBe('open')
  })
})
