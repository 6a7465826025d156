import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProblemDialog } from './use-problem-dialog'

interface Deletion {
  name: string
  /** What else has to be known before: what goes with it, what stands in the way. */
  hint?: string
  remove: () => Promise<unknown>
  onDone?: () => void
}

/** Asks, deletes, and says what the server answered when it did not let go. */
export function useConfirmDelete() {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const sayProblem = useProblemDialog()

  const run = async ({ remove, onDone }: Deletion) => {
    try {
      await remove()
      void message.success(t('form.deleted'))
      onDone?.()
    } catch (error) {
      sayProblem(error)
    }
  }

  return async (deletion: Deletion) => {
    const sure = await modal.confirm({
      title: t('form.deleteTitle', { name: deletion.name }),
      content: [deletion.hint, t('form.deleteHint')].filter(Boolean).join(' '),
      okText: t('action.remove'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
    })
    if (sure) await run(deletion)
  }
}
