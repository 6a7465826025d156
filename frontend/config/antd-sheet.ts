import { join } from 'node:path'
import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import { ConfigProvider, type ThemeConfig } from 'antd'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Plugin, Rolldown } from 'vite'
import { neverShown, specimen } from './antd-specimen.tsx'

/** How antd's own code names the styles that it registers: `'Button'`, or `['Tag', 'status']` for a part of them. */
const REGISTRATION = /gen(?:StyleHooks|SubStyleComponent|ComponentStyleHook)\((\[[^\]]*\]|["'`]\w+["'`])/g
/** The sheet's last rule lists what is in it, for antd to find at run time; here it is for the check only. */
const CONTENTS = /\.data-ant-cssinjs-cache-path\{content:"(.*?)";\}$/

interface Sheet {
  css: string
  /** The names under which the styles are registered, such as `Tag-status`. */
  names: Set<string>
}

/** The styles of antd's components. What a theme says is variables in them, so that they are the same for each. */
export function antdSheet(theme?: ThemeConfig): Sheet {
  const cache = createCache()
  const app = createElement(
    ConfigProvider,
    { theme: { ...theme, zeroRuntime: false, hashed: false } },
    specimen,
  )
  renderToString(createElement(StyleProvider, { cache }, app))
  const sheet = extractStyle(cache, { plain: true, types: 'style' })
  const contents = CONTENTS.exec(sheet)?.[1] ?? ''
  const names = contents.split(';').map((entry) => entry.split('|')[1] ?? '')
  return { css: sheet.replace(CONTENTS, ''), names: new Set(names) }
}

/** The names of the styles that this code of antd registers. */
export function registrations(code: string): string[] {
  return [...code.matchAll(REGISTRATION)].map(([, given = '']) => {
    const names = given.match(/[\w-]+/g) ?? []
    return names.length === 1 ? `${names[0]}-${names[0]}` : names.join('-')
  })
}

function registeredIn(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
    .filter(([id]) => /[\\/]antd[\\/]es[\\/]/.test(id))
    .flatMap(([, { code }]) => registrations(code ?? ''))
}

const ADDRESS = 'virtual:antd.css'

/**
 * antd's styles as a sheet, made while building instead of by each browser while it draws (ADR 42). A build ends when a
 * component is in the app and its styles are not in the sheet.
 */
export function antdSheetPlugin(): Plugin {
  // Where the sheet would lie if it were a file.
  let place: string
  let made: Sheet | undefined
  const sheet = () => (made ??= antdSheet())
  return {
    name: 'yaodian-antd-sheet',
    configResolved: ({ root }) => {
      place = join(root, 'src/app/antd.css')
    },
    resolveId: (id) => (id === ADDRESS ? place : undefined),
    load: (id) => (id === place ? sheet().css : undefined),
    generateBundle(_options, bundle) {
      const { names } = sheet()
      const missing = registeredIn(bundle).filter((name) => !names.has(name) && !neverShown.has(name))
      if (missing.length > 0) {
        this.error(
          `antd's ${missing.join(', ')} would be without styles: config/antd-specimen.tsx lacks them.`,
        )
      }
    },
  }
}
