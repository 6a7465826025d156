import { App, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lightVariables, type Mode } from '@/shared/ui/palette'
import { ThemeModeContext } from '@/shared/ui/theme-mode'
import { antdLocale } from './locale'
import { pageVariables, themeConfig } from './theme'

const STORED = 'yaodian.theme'

function firstMode(): Mode {
  const stored = globalThis.localStorage.getItem(STORED)
  if (stored === 'dark' || stored === 'light') return stored
  return globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function useAntdLocale(first: Locale): Locale {
  const { i18n } = useTranslation()
  const [locale, setLocale] = useState(first)
  // Syncs with the language pack, which is a file of its own and comes over the network.
  useEffect(() => {
    let current = true
    void antdLocale(i18n.language).then((loaded) => current && setLocale(loaded))
    return () => {
      current = false
    }
  }, [i18n.language])
  return locale
}

interface AppearanceProps {
  /** antd's words in the language that the app starts in. */
  firstLocale: Locale
  children: ReactNode
}

/** Theme, language pack and colours for everything inside. */
export function Appearance({ firstLocale, children }: AppearanceProps) {
  const [mode, setMode] = useState(firstMode)
  const locale = useAntdLocale(firstLocale)
  const theme = useMemo(() => themeConfig(mode), [mode])

  // Syncs with the document, whose root carries the colours also for dialogs and menus.
  useEffect(() => {
    const { style, dataset } = globalThis.document.documentElement
    for (const [name, value] of [...pageVariables(mode), ...lightVariables(mode)])
      style.setProperty(name, value)
    style.colorScheme = mode
    dataset.theme = mode
  }, [mode])

  const themeMode = useMemo(() => {
    const set = (next: Mode) => {
      globalThis.localStorage.setItem(STORED, next)
      setMode(next)
    }
    return { mode, set }
  }, [mode])

  return (
    <ThemeModeContext value={themeMode}>
      <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </ThemeModeContext>
  )
}
