import type { Locale } from 'antd/es/locale'

/** antd's own words; English is built in, Chinese is fetched. */
export async function antdLocale(language: string): Promise<Locale> {
  const module =
    language === 'en' ? await import('antd/es/locale/en_US') : await import('antd/es/locale/zh_CN')
  return module.default
}
