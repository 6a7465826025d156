import { createContext, use } from 'react'
import type { Mode } from './palette'

export interface ThemeMode {
  mode: Mode
  set: (mode: Mode) => void
}

/** Light or dark, chosen in the shell. */
export const ThemeModeContext = createContext<ThemeMode>({ mode: 'light', set: () => undefined })

export const useThemeMode = (): ThemeMode => use(ThemeModeContext)
