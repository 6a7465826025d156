import { describe, expect, it } from 'vitest'
import { briefRequest } from './brief-values'

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
