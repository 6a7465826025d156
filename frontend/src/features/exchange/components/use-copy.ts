import { App } from 'antd'
import { useTranslation } from 'react-i18next'

/** Copies a text and says whether the browser let it. */
export function useCopy() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return async (text: string) => {
    try {
      await globalThis.navigator.clipboard.writeText(text)
      void message.success(t('guide.copied'))
    } catch {
      void message.warning(t('guide.copyFailed'))
    }
  }
}
