import { describe, expect, it } from 'vitest'
import { daysBetween, formatDate, isIsoDate, today } from './dates'
import { formatFigure, formatGoal, formatNumber, formatShare } from './figures'
import { formatPeriod, periodsOf } from './periods'

const percent = { code: 'PERCENT', word: '%' }
const person = { code: 'PERSON', word: '人' }

describe('dates', () => {
  it('today is the date in Shanghai, whatever the clock of the browser says', () => {
    expect(today(new Date('2025-10-15T16:30:00Z'))).toBe('2025-10-16')
  })

  it('are written as people write them', () => {
    expect(formatDate('2025-10-05', 'zh-CN')).toBe('2025年10月5日')
    expect(formatDate('2025-10-05', 'en')).toBe('Oct 5, 2025')
    expect(formatDate(null, 'zh-CN')).toBe('—')
  })

  it('are apart by days, negative backwards', () => {
    expect(daysBetween('2025-10-15', '2025-10-31')).toBe(16)
    expect(daysBetween('2025-10-15', '2025-09-28')).toBe(-17)
  })

  it('of an address are taken only when they exist', () => {
    expect(isIsoDate('2025-02-28')).toBe(true)
    expect(isIsoDate('2025-02-30')).toBe(false)
    expect(isIsoDate('yesterday')).toBe(false)
    expect(isIsoDate(null)).toBe(false)
  })
})

describe('figures', () => {
  it.each([
    [56.36, percent, '56.36%'],
    [1200, person, '1,200 人'],
    [0, percent, '0%'],
    [null, percent, '—'],
    [undefined, person, '—'],
  ])('%s becomes %s', (value, unit, expected) => {
    expect(formatFigure(value, unit, 'zh-CN')).toBe(expected)
  })

  it('keep two decimals at most', () => {
    expect(formatNumber(56.366, 'zh-CN')).toBe('56.37')
  })

  it('of shares are percentages', () => {
    expect(formatShare(0.643, 'zh-CN')).toBe('64.3%')
    expect(formatShare(null, 'zh-CN')).toBe('—')
  })

  it.each([
    ['AT_LEAST', 55, null, '≥ 55%'],
    ['AT_MOST', 4, null, '≤ 4%'],
    ['EQUAL', 100, null, '= 100%'],
    ['BETWEEN', 1, 2, '1–2%'],
    ['AT_LEAST', null, null, '—'],
  ] as const)('a goal of %s %s is spoken of as %s', (comparator, value, upper, expected) => {
    expect(formatGoal({ comparator, value, upper }, percent, 'zh-CN')).toBe(expected)
  })
})

describe('periods', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025-Q3', '2025年第三季度', 'Q3 2025'],
    ['2025-09', '2025年9月', '2025-09'],
  ])('%s in words', (code, chinese, english) => {
    expect(formatPeriod(code, 'zh-CN')).toBe(chinese)
    expect(formatPeriod(code, 'en')).toBe(english)
  })

  it('of a year follow the frequency', () => {
    expect(periodsOf(2025, 'YEARLY')).toEqual(['2025'])
    expect(periodsOf(2025, 'QUARTERLY')).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
    expect(periodsOf(2025, 'MONTHLY')).toHaveLength(12)
    expect(periodsOf(2025, 'MONTHLY')[8]).toBe('2025-09')
  })
})
