import { describe, expect, it } from 'vitest'
import { aDueReport, aFigure } from '@/testing/builders'
import { cellsOfText, faultsOf, figureOf, filled, keyOf, knownCells, pasted, requestsOf } from './sheet'

const ratio = aDueReport()
const count = aDueReport({
  target: { id: 'g-2', code: 'bases', name: '实训基地' },
  unit: 'COUNT',
  rollup: 'SUM',
  previous: null,
})
const reports = [ratio, count]
const keys = [keyOf(ratio), keyOf(count)] as const

describe('a range from a spreadsheet', () => {
  it('is taken apart into rows and cells, quoted ones whole', () => {
    expect(cellsOfText('5900\t10000\r\n3\t\t"两行\n""说明"""\r\n')).toEqual([
      ['5900', '10000'],
      ['3', '', '两行\n"说明"'],
    ])
  })

  it('fills rows from the cell on, and not beyond the sheet', () => {
    const range = cellsOfText('5,900\t10,000\t备注\t多余\n3\n9')
    expect(pasted({}, reports, { row: 0, column: 'figure' }, range)).toEqual({
      [keys[0]]: { figure: '5,900', denominator: '10,000', note: '备注' },
      [keys[1]]: { figure: '3' },
    })
  })

  it('leaves what stood beside it', () => {
    const before = { [keys[1]]: { figure: '1', note: '旧' } }
    expect(pasted(before, reports, { row: 1, column: 'figure' }, [['2']])).toEqual({
      [keys[1]]: { figure: '2', note: '旧' },
    })
  })
})

describe('a row of the sheet', () => {
  it.each([
    ['5,900', 5900],
    ['５９００．５', 5900.5],
    ['56.3%', 56.3],
    ['-2', -2],
    ['约三千', null],
    ['1/2', null],
    ['', null],
  ])('reads %s as %s', (words, figure) => expect(figureOf(words)).toBe(figure))

  it('says what is wrong with it', () => {
    expect(faultsOf(ratio, undefined)).toBeNull()
    expect(faultsOf(ratio, { denominator: '10000' })).toBeNull()
    expect(faultsOf(ratio, { figure: '5' })).toEqual({ denominator: 'missing' })
    const wrong = { figure: 'x', denominator: '0' }
    expect(faultsOf(ratio, wrong)).toEqual({ figure: 'number', denominator: 'zero' })
    expect(faultsOf(count, { figure: '3', denominator: '9' })).toEqual({ denominator: 'unused' })
    expect(faultsOf(count, { figure: '3' })).toEqual({})
  })

  it('goes out as its kind of figure', () => {
    const cells = {
      [keys[0]]: { figure: '5,900', denominator: '10000' },
      [keys[1]]: { figure: '3', note: '新建' },
    }
    const common = { plan: 'heyuan-2025', orgUnit: '441625', period: '2025-Q3' }
    expect(filled(reports, cells)).toEqual(reports)
    expect(requestsOf(reports, cells, common)).toEqual([
      { ...common, target: 'fitness', numerator: 5900, denominator: 10000, note: null },
      { ...common, target: 'bases', value: 3, note: '新建' },
    ])
  })

  it('begins with what is known of it', () => {
    const figure = aFigure({ numerator: 1, denominator: 2 })
    const begun = { ...aDueReport().begun, figure } as NonNullable<typeof ratio.begun>
    expect(knownCells([{ ...ratio, begun }])).toEqual({ [keys[0]]: { figure: '1', denominator: '2' } })
    expect(knownCells([ratio])).toEqual({ [keys[0]]: { figure: '', denominator: '' } })
  })
})
