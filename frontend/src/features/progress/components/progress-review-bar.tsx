import { App, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useReviewProgress } from '../api/review-progress'
import styles from './progress.module.css'

interface ProgressReviewBarProps {
  all: string[]
  chosen: string[]
  onChoose: (ids: string[]) => void
}

/** What can be done with the reports that are selected. */
export function ProgressReviewBar({ all, chosen, onChoose }: ProgressReviewBarProps) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const [isReturning, setReturning] = useState(false)
  const sayProblem = useProblemDialog()
  const { approve, giveBack } = useReviewProgress()
  const count = chosen.length
  const approveAll = () =>
    approve(chosen).then(() => {
      void message.success(t('review.approved', { count }))
      onChoose([])
    }, sayProblem)
  const ask = () =>
    void modal.confirm({
      title: t('progress.confirmMany', { count }),
      okText: t('observation.approve'),
      cancelText: t('action.cancel'),
      onOk: approveAll,
    })
  return (
    <div className={styles.bar}>
      <Checkbox
        checked={count > 0 && count === all.length}
        indeterminate={count > 0 && count < all.length}
        onChange={({ target }) => onChoose(target.checked ? all : [])}
      >
        {t('review.chooseAll')}
      </Checkbox>
      <Button type="primary" disabled={count === 0} onClick={ask}>
        {t('review.approveMany', { count })}
      </Button>
      <Button disabled={count === 0} onClick={() => setReturning(true)}>
        {t('review.returnMany', { count })}
      </Button>
      {isReturning && (
        <ActionDrawer
          title={t('observation.return')}
          subject={t('progress.returnManyTitle', { count })}
          field={{ kind: 'text', name: 'reason', label: t('review.reason') }}
          send={async (reason) => {
            await giveBack(chosen, reason)
            onChoose([])
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </div>
  )
}
