import { describe, expect, it } from 'vitest'
import { themeConfig } from '@/app/theme'
import { antdSheet, registrations } from './antd-sheet'
import { neverShown } from './antd-specimen'

describe("antd's sheet", () => {
  const sheet = antdSheet()

  it.each(['light', 'dark'] as const)('is the same for the %s theme, whose colours are variables', (mode) => {
    expect(antdSheet(themeConfig(mode)).css).toBe(sheet.css)
    expect(sheet.css).toContain('.ant-btn{')
    expect(sheet.css).toContain('var(--ant-color-bg-container)')
  })

  it('names what is in it, and holds nothing that is never shown', () => {
    expect([...sheet.names]).toEqual(
      expect.arrayContaining(['Button-Button', 'Form-item-item', 'Modal-confirm']),
    )
    expect([...sheet.names].filter((name) => neverShown.has(name))).toEqual([])
  })

  it('has no rule for what only one version of antd knows', () => {
    expect(sheet.css).not.toMatch(/css-dev-only|:where\(\.css-/)
  })
})

describe('the names that code registers styles under', () => {
  it('are read from calls with one name and with parts', () => {
    const code = `genStyleHooks('Button', f); genSubStyleComponent(["Tag", "status"], f); genComponentStyleHook(\`Wave\`, f)`
    expect(registrations(code)).toEqual(['Button-Button', 'Tag-status', 'Wave-Wave'])
  })

  it('are none where nothing is registered', () => {
    expect(registrations('const useStyle = genStyle(token)')).toEqual([])
  })
})
