import { MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQueryClient } from '@tanstack/react-query'
import { currentLanguage, switchLanguage } from '@/shared/i18n/i18n'
import { useThemeMode } from '@/shared/ui/theme-mode'

/** Chinese or English; what the server says in words is read again. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const isChinese = currentLanguage() === 'zh-CN'
  const change = async () => {
    await switchLanguage(isChinese ? 'en' : 'zh-CN')
    await client.invalidateQueries()
  }
  const word = isChinese ? 'EN' : '中文'
  return (
    <Button type="text" aria-label={`${t('app.language')}：${word}`} onClick={() => void change()}>
      {word}
    </Button>
  )
}

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { mode, set } = useThemeMode()
  const isDark = mode === 'dark'
  const words = `${t('app.theme')}：${isDark ? t('app.light') : t('app.dark')}`
  return (
    <Button
      type="text"
      icon={isDark ? <SunOutlined /> : <MoonOutlined />}
      aria-label={words}
      title={words}
      onClick={() => set(isDark ? 'light' : 'dark')}
    />
  )
}
