import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import { ProblemWords } from './problem-words'

/** Says in a dialog why the server refused something that is not a form, single errors included. */
export function useProblemDialog() {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return (error: unknown) => {
    const problem = isProblem(error) ? error : null
    const stale = problem?.status === 412
    modal.error({
      title: stale ? t('form.stale') : (problem?.title ?? t('state.offline')),
      content: problem && !stale ? <ProblemWords problem={problem} /> : undefined,
    })
  }
}
