import { describe, expect, it } from 'vitest'
import { aBrief } from '@/testing/report-builders'
import { briefPatch, briefRequest, briefValues } from './brief-values'

describe('the request of a brief', () => {
  it('names the month of a monthly brief and no day to compare with', () => {
    const request = briefRequest({
      kind: 'MONTHLY',
      month: '2025-10-01',
      since: '2025-06-30',
      title: '十月通报',
    })
    expect(request).toMatchObject({ month: '2025-10', since: null, asOf: null })
  })

  it('names the day to compare with otherwise', () => {
    const request = briefRequest({ kind: 'SINCE', month: '2025-10-01', since: '2025-06-30', title: '变化' })
    expect(request).toMatchObject({ month: null, since: '2025-06-30' })
  })
})

describe('the change of a draft', () => {
  const draft = aBrief()
  const words = { ...briefValues(draft), introduction: '现将十月情况通报如下。' }

  it('names only what was changed', () => {
    expect(briefPatch(draft, words)).toEqual({ introduction: '现将十月情况通报如下。' })
  })

  it('empties what was emptied', () => {
    expect(briefPatch(aBrief({ introduction: '旧' }), { ...briefValues(draft), introduction: '' })).toEqual({
      introduction: '',
    })
  })

  it('lets the day follow from another month unless it was picked', () => {
    const other = { ...briefValues(draft), month: '2025-09-12' }
    expect(briefPatch(draft, other)).toEqual({ month: '2025-09', asOf: null })
    expect(briefPatch(draft, { ...other, asOf: '2025-09-20' })).toEqual({
      month: '2025-09',
      asOf: '2025-09-20',
    })
  })
})
