import { theme as antdTheme, type ThemeConfig } from 'antd'
import { FONT } from '@/shared/ui/font'
import type { Mode } from '@/shared/ui/palette'

/** antd's tokens; text, placeholder and primary are darker than its defaults for the sake of contrast. */
export function themeConfig(mode: Mode): ThemeConfig {
  const dark = mode === 'dark'
  return {
    // The build's sheet has the styles (config/antd-sheet.ts); what is said here is set in the page, as variables.
    zeroRuntime: true,
    hashed: false,
    algorithm: dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#2f6fe0' : '#0958d9',
      colorLink: dark ? '#7fb0ff' : '#0958d9',
      colorLinkHover: dark ? '#a6c8ff' : '#003eb3',
      colorLinkActive: dark ? '#a6c8ff' : '#003eb3',
      colorError: dark ? '#ff8f95' : '#cf1322',
      colorTextTertiary: dark ? '#a9b0bb' : '#5c6470',
      colorTextQuaternary: dark ? '#9aa1ad' : '#666e7a',
      colorTextPlaceholder: dark ? '#a9b0bb' : '#5f6773',
      colorTextDescription: dark ? '#a9b0bb' : '#5c6470',
      colorBgLayout: dark ? '#111418' : '#f3f5f8',
      colorBgContainer: dark ? '#1a1d22' : '#ffffff',
      borderRadius: 4,
      fontSize: 14,
      fontFamily: FONT,
      wireframe: false,
    },
    components: {
      Button: {
        defaultHoverColor: dark ? '#a6c8ff' : '#003eb3',
        defaultHoverBorderColor: dark ? '#a6c8ff' : '#003eb3',
        defaultActiveColor: dark ? '#a6c8ff' : '#003eb3',
      },
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: dark ? '#22262c' : '#f0f3f8' },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    },
  }
}

/** The page's own colours, as CSS custom properties. */
export function pageVariables(mode: Mode): [string, string][] {
  return mode === 'dark'
    ? [
        ['--surface', '#1a1d22'],
        ['--ground', '#111418'],
        ['--line', '#333840'],
        ['--ink', '#e8eaee'],
        ['--muted', '#a9b0bb'],
        ['--track', '#353b44'],
        ['--accent', '#5b93f5'],
        ['--link', '#7fb0ff'],
      ]
    : [
        ['--surface', '#ffffff'],
        ['--ground', '#f3f5f8'],
        ['--line', '#dfe3ea'],
        ['--ink', '#1c2026'],
        ['--muted', '#5c6470'],
        ['--track', '#e3e7ee'],
        ['--accent', '#0958d9'],
        ['--link', '#0958d9'],
      ]
}
