import type { MenuProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Milestone } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useHref } from '@/shared/routing/search'
import { ActionsMenu } from '@/shared/ui/actions-menu'
import { useDeleteMilestone } from '../api/change-milestones'
import { useMoveMilestone } from '../api/move-milestone'
import { ReforecastDrawer } from './reforecast-drawer'

const MOVES = ['achieve', 'cancel', 'miss', 'reopen'] as const
type Move = (typeof MOVES)[number]

interface MoveDrawerProps {
  milestone: Milestone
  move: Move
  asOf: string
  onClose: () => void
}

function MoveDrawer({ milestone, move, asOf, onClose }: MoveDrawerProps) {
  const { t } = useTranslation()
  const { achieve, cancel, miss, reopen } = useMoveMilestone(milestone.id)
  const common = { title: t(`milestone.${move}`), subject: milestone.title, onClose }
  if (move === 'achieve') {
    return (
      <ActionDrawer
        {...common}
        field={{ kind: 'date', name: 'completedDate', label: t('milestone.achieveHint'), initial: asOf }}
        send={achieve}
      />
    )
  }
  if (move === 'reopen') return <ActionDrawer {...common} hint={t('milestone.reopenHint')} send={reopen} />
  const field = { kind: 'text', name: 'reason', label: t('form.reason') } as const
  return <ActionDrawer {...common} field={field} send={move === 'cancel' ? cancel : miss} />
}

interface MilestoneActionsProps {
  milestone: Milestone
  asOf: string
  /** Called when it is gone; a list just reads itself again. */
  onDeleted?: () => void
}

/** What one may do with a milestone, by the server's permissions. */
export function MilestoneActions({ milestone, asOf, onDeleted }: MilestoneActionsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteMilestone()
  const [move, setMove] = useState<Move | null>(null)
  const [isForecasting, setForecasting] = useState(false)
  const { id, title, permissions, status, forecastDate, dueDate } = milestone
  const edit = {
    key: 'update',
    label: t('action.edit'),
    onClick: () => void navigate(href(`/milestones/${id}/edit`)),
  }
  const drop = {
    key: 'delete',
    label: t('action.remove'),
    danger: true,
    onClick: () =>
      void confirmDelete({ name: title, remove: () => remove(id), ...(onDeleted && { onDone: onDeleted }) }),
  }
  const moves = MOVES.map((key) => ({ key, label: t(`milestone.${key}`), onClick: () => setMove(key) }))
  const forecast = {
    key: 'reforecast',
    label: t('milestone.reforecast'),
    onClick: () => setForecasting(true),
  }
  const mayForecast = permissions.includes('update') && status === 'PLANNED'
  const items: NonNullable<MenuProps['items']> = [...moves, forecast, edit, drop].filter(({ key }) =>
    key === 'reforecast' ? mayForecast : permissions.includes(key),
  )
  if (items.length === 0) return null
  return (
    <>
      <ActionsMenu items={items} subject={title} />
      {isForecasting && (
        <ReforecastDrawer
          milestone={milestone}
          day={forecastDate ?? dueDate}
          onClose={() => setForecasting(false)}
        />
      )}
      {move && <MoveDrawer milestone={milestone} move={move} asOf={asOf} onClose={() => setMove(null)} />}
    </>
  )
}
