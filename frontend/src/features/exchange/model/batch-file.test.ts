import { describe, expect, it } from 'vitest'
import { faultOf, mediaTypeOf } from './batch-file'
import { columnAt } from './columns'

describe('a file of figures', () => {
  it('is told by its ending, in whatever case', () => {
    expect(mediaTypeOf({ name: '三季度.数据.CSV' })).toBe('text/csv')
    expect(mediaTypeOf({ name: 'figures.jsonl' })).toBe('application/x-ndjson')
    expect(mediaTypeOf({ name: '填报.xlsx' })).toContain('spreadsheetml')
    expect(mediaTypeOf({ name: 'csv.xls' })).toBeNull()
  })

  it('is refused here when the service would not take it', () => {
    expect(faultOf({ name: 'a.xls', size: 10 })).toBe('format')
    expect(faultOf({ name: 'a.csv', size: 0 })).toBe('empty')
    expect(faultOf({ name: 'a.csv', size: 64 * 1024 * 1024 + 1 })).toBe('tooLarge')
    expect(faultOf({ name: 'a.csv', size: 64 * 1024 * 1024 })).toBeNull()
  })
})

describe('a pointer', () => {
  it('names its column, also of a field inside another', () => {
    expect(columnAt('/source/system')?.word).toBe('sourceSystem')
    expect(columnAt('')).toBeUndefined()
  })
})
