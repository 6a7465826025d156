import { describe, expect, it } from 'vitest'
import { aPlan } from '@/testing/builders'
import { choosePlan } from './current-plan'

describe('the plan that the pages are about', () => {
  const draft = aPlan({ id: 'p-2', code: 'heyuan-2026', status: 'DRAFT' })

  it('is the one that the address names', () => {
    expect(choosePlan([draft, aPlan()], 'heyuan-2026')?.id).toBe('p-2')
  })

  it('is the newest active one otherwise', () => {
    expect(choosePlan([draft, aPlan()], null)?.id).toBe('p-1')
    expect(choosePlan([draft], 'gone')?.id).toBe('p-2')
  })

  it('is none when there is none', () => {
    expect(choosePlan([], null)).toBeNull()
  })
})
