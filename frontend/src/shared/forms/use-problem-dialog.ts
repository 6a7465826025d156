import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'

/** Says in a dialog why the server refused something that is not a form, single errors included. */
export function useProblemDialog() {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return (error: unknown) => {
    const problem = isProblem(error) ? error : null
    const stale = problem?.status === 412
    const words = [problem?.detail, ...(problem?.errors ?? []).map(({ message }) => message)]
    modal.error({
      title: stale ? t('form.stale') : (problem?.title ?? t('state.offline')),
      content: stale ? undefined : [...new Set(words)].filter(Boolean).join(' ') || undefined,
    })
  }
}
