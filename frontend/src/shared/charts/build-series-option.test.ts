import { describe, expect, it } from 'vitest'
import { buildSeriesOption, type SeriesData } from './build-series-option'
import { renderToSvg } from './engine'
import { chartTheme } from './theme'

const theme = chartTheme('light')
const data: SeriesData = {
  points: [
    { date: '2025-03-31', value: 48, light: 'ON_TRACK', label: '2025年第一季度 48%' },
    { date: '2025-06-30', value: null, light: 'NO_DATA', label: '2025年第二季度 尚无数据' },
    { date: '2025-09-30', value: 52, light: 'AT_RISK', label: '2025年第三季度 52%' },
  ],
  path: [
    { date: '2025-01-01', value: 45 },
    { date: '2025-12-31', value: 55 },
  ],
  forecast: { date: '2025-12-31', value: 53.5 },
  goal: 55,
  definitionChanges: [{ date: '2025-07-01', label: '口径第 2 版' }],
  words: { value: '实际值', path: '应达路径', forecast: '预测', goal: '目标 ≥ 55%' },
  dateLabel: (iso) => iso.slice(0, 7),
}
const draw = (change: Partial<SeriesData> = {}) =>
  renderToSvg(buildSeriesOption({ ...data, ...change }, theme))

describe('the chart of a series', () => {
  it('names its lines, its goal and where the definition changed', () => {
    const svg = draw()
    for (const text of ['实际值', '应达路径', '预测', '目标 ≥ 55%', '口径第 2 版'])
      expect(svg).toContain(text)
  })

  it('draws each point in the colour of its light, and none for a period without a value', () => {
    const svg = draw()
    expect(svg).toContain(theme.lights.ON_TRACK)
    expect(svg).toContain(theme.lights.AT_RISK)
    expect(svg).not.toContain(theme.lights.NO_DATA)
  })

  it('writes the dates of the axis as the reader writes them', () => {
    expect(draw()).toMatch(/>2025-\d\d</)
  })

  it('has no forecast without a trend, and no goal line without a goal', () => {
    const svg = draw({ forecast: null, goal: null })
    expect(svg).not.toContain('预测')
    expect(svg).not.toContain('目标')
  })
})
