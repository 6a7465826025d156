import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaitingObservation } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useReviewMany } from '../api/review-many'
import { ReturnDrawer } from './return-drawer'
import styles from './reviews.module.css'

interface ReviewBarProps {
  chosen: WaitingObservation[]
  /** Called when they have been dealt with. */
  onDone: () => void
}

/** What can be done with those that are selected. */
export function ReviewBar({ chosen, onDone }: ReviewBarProps) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const [isReturning, setReturning] = useState(false)
  const sayProblem = useProblemDialog()
  const { approve, giveBack } = useReviewMany()
  const ids = chosen.map(({ observation }) => observation.id)
  const count = chosen.length
  const doubtful = chosen.filter(({ doubts }) => doubts.length > 0).length

  const approveAll = () =>
    approve(ids).then(() => {
      void message.success(t('review.approved', { count }))
      onDone()
    }, sayProblem)
  const ask = () =>
    void modal.confirm({
      title: t('review.confirm', { count }),
      content: doubtful > 0 ? t('review.confirmDoubts', { count: doubtful }) : t('review.confirmPlain'),
      okText: t('observation.approve'),
      cancelText: t('action.cancel'),
      onOk: approveAll,
    })
  return (
    <div className={styles.bar}>
      <Button type="primary" disabled={count === 0} onClick={ask}>
        {t('review.approveMany', { count })}
      </Button>
      <Button disabled={count === 0} onClick={() => setReturning(true)}>
        {t('review.returnMany', { count })}
      </Button>
      {isReturning && (
        <ReturnDrawer
          count={count}
          send={(reason, fields) => giveBack(ids, reason, fields)}
          onDone={() => {
            setReturning(false)
            onDone()
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </div>
  )
}
