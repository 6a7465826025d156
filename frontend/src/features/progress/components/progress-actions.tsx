import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgressReport } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useChangeProgress } from '../api/change-progress'
import { useMoveProgress } from '../api/move-progress'
import { ReturnProgress } from './return-progress'

interface ProgressActionsProps {
  report: ProgressReport
  subject: string
  onEdit: () => void
  onCorrect: () => void
  onDeleted: () => void
}

/** What one may do with a report, by the server's permissions. */
export function ProgressActions({ report, subject, onEdit, onCorrect, onDeleted }: ProgressActionsProps) {
  const { t } = useTranslation()
  const [move, setMove] = useState<'submit' | 'approve' | 'return'>()
  const { submit, approve, giveBack } = useMoveProgress(report.id)
  const { remove } = useChangeProgress(report.id)
  const confirmDelete = useConfirmDelete()
  const may = (verb: string) => report.permissions.includes(verb)
  const close = () => setMove(undefined)
  return (
    <>
      {may('approve') && (
        <Button type="primary" onClick={() => setMove('approve')}>
          {t('progress.approve')}
        </Button>
      )}
      {may('return') && <Button onClick={() => setMove('return')}>{t('progress.return')}</Button>}
      {may('submit') && (
        <Button type="primary" onClick={() => setMove('submit')}>
          {t('progress.submit')}
        </Button>
      )}
      {may('update') && <Button onClick={onEdit}>{t('action.edit')}</Button>}
      {may('correct') && <Button onClick={onCorrect}>{t('progress.correct')}</Button>}
      {may('delete') && (
        <Button danger onClick={() => void confirmDelete({ name: subject, remove, onDone: onDeleted })}>
          {t('action.remove')}
        </Button>
      )}
      {move === 'return' && <ReturnProgress subject={subject} send={giveBack} onClose={close} />}
      {(move === 'submit' || move === 'approve') && (
        <ActionDrawer
          title={t(`progress.${move}`)}
          subject={subject}
          hint={t(`progress.${move}Hint`)}
          send={move === 'submit' ? submit : approve}
          onClose={close}
        />
      )}
    </>
  )
}
