import { describe, expect, it } from 'vitest'
import { buildGaugeOption, gaugeScale } from './build-gauge-option'
import { renderToSvg } from './engine'
import { chartTheme } from './theme'

const theme = chartTheme('light')
const gauge = { value: 56.36, label: '56.36%', light: 'ACHIEVED' as const, scale: { min: 0, max: 100 } }

describe('the gauge', () => {
  it('shows the figure, the goal, and the colour of the light', () => {
    const svg = renderToSvg(
      buildGaugeOption({ ...gauge, goals: [{ value: 55, label: '目标 ≥ 55%' }] }, theme),
    )
    for (const text of ['56.36%', '目标 ≥ 55%', theme.lights.ACHIEVED]) expect(svg).toContain(text)
  })

  it('draws no arc when there is no value', () => {
    const svg = renderToSvg(
      buildGaugeOption({ ...gauge, value: null, label: '尚无数据', light: 'NO_DATA', goals: [] }, theme),
    )
    expect(svg).toContain('尚无数据')
    expect(svg).not.toContain(theme.lights.NO_DATA)
  })
})

describe('the scale of a gauge', () => {
  it.each([
    [[56, 55], true, { min: 0, max: 100 }],
    [[120, 100], true, { min: 0, max: 150 }],
    [[88, 100], false, { min: 0, max: 150 }],
    [[0.5], false, { min: 0, max: 0.6 }],
    [[-3, 2], false, { min: -3, max: 2.5 }],
    [[], false, { min: 0, max: 1 }],
  ])('of %s (percent: %s)', (figures, isPercent, scale) => {
    const actual = gaugeScale(figures, isPercent)
    expect(actual.min).toBeCloseTo(scale.min)
    expect(actual.max).toBeCloseTo(scale.max)
  })
})
