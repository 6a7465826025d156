import dayjs from 'dayjs'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Dictionary } from './zh-CN'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED = 'yaodian.language'

async function dictionary(language: Language): Promise<Dictionary> {
  if (language === 'en') return (await import('./en')).en
  await import('dayjs/locale/zh-cn')
  return (await import('./zh-CN')).zhCN
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN'
}

/** The language chosen last; Chinese at the first visit. */
export function storedLanguage(): Language {
  return globalThis.localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN'
}

/** Loads a language's words and switches to it; the choice is kept for the next visit. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await dictionary(language))
  }
  await i18next.changeLanguage(language)
  dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en')
  globalThis.document.documentElement.lang = language
  globalThis.localStorage.setItem(STORED, language)
}

/** Starts in a language. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await dictionary(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await switchLanguage(language)
}
