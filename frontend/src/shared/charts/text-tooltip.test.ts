import { expect, it } from 'vitest'
import { textTooltip } from './text-tooltip'

it('shows words as they are written, whatever they look like', () => {
  const hostile = '<img src=x onerror="alert(1)"> & 东源县'
  const shown = textTooltip(({ dataIndex }) => `${dataIndex} ${hostile}`).formatter({ dataIndex: 3 })

  expect(shown.textContent).toBe(`3 ${hostile}`)
  expect(shown.children).toHaveLength(0)
})
