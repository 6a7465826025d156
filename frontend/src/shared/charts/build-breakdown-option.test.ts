import { describe, expect, it } from 'vitest'
import { breakdownHeight, buildBreakdownOption } from './build-breakdown-option'
import { renderToSvg } from './engine'
import { chartTheme } from './theme'

const theme = chartTheme('light')
const bars = [
  { name: '东源县', value: 59, light: 'ACHIEVED' as const, label: '59%' },
  { name: '和平县', value: null, light: 'NO_DATA' as const, label: '暂无数据' },
]

describe('the breakdown chart', () => {
  const svg = renderToSvg(buildBreakdownOption({ bars, goal: 55, goalLabel: '目标 ≥ 55%' }, theme))

  it('names each unit with its figure, and says which has none', () => {
    for (const text of ['东源县', '59%', '和平县', '暂无数据']) expect(svg).toContain(text)
  })

  it('draws each bar in the colour of its light', () => {
    expect(svg).toContain(theme.lights.ACHIEVED)
  })

  it('draws the goal as a line, and none without a goal', () => {
    expect(svg).toContain('目标 ≥ 55%')
    expect(renderToSvg(buildBreakdownOption({ bars, goal: null, goalLabel: '目标' }, theme))).not.toContain(
      '目标',
    )
  })

  it('grows with the number of units', () => {
    expect(breakdownHeight(12)).toBeGreaterThan(breakdownHeight(8))
  })
})
