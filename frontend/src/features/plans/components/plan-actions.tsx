import type { MenuProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Plan } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useHref } from '@/shared/routing/search'
import { ActionsMenu } from '@/shared/ui/actions-menu'
import { useDeletePlan, useMovePlan } from '../api/change-plans'
import { PLAN_MOVES, type PlanMove } from '../model/plan-status'

function MoveDrawer({ plan, move, onClose }: { plan: Plan; move: PlanMove; onClose: () => void }) {
  const { t } = useTranslation()
  const send = useMovePlan(plan.id)
  return (
    <ActionDrawer
      title={t(`plans.moves.${move.move}`)}
      subject={plan.title}
      hint={t(`plans.moveHints.${move.move}`)}
      send={() => send(move.to)}
      onClose={onClose}
    />
  )
}

interface PlanActionsProps {
  plan: Plan
  /** Whether the way to the form is among them; a page has it beside. */
  withEdit?: boolean
  /** Called when it is gone; a list just reads itself again. */
  onDeleted?: () => void
}

/** What one may do with a plan, by the server's permissions. */
export function PlanActions({ plan, withEdit = true, onDeleted }: PlanActionsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeletePlan()
  const [move, setMove] = useState<PlanMove | null>(null)
  const { id, title, permissions, status } = plan
  const edit = {
    key: 'edit',
    label: t('action.edit'),
    onClick: () => void navigate(href(`/plans/${id}/edit`)),
  }
  const moves = PLAN_MOVES[status].map((each) => ({
    key: each.move,
    label: t(`plans.moves.${each.move}`),
    onClick: () => setMove(each),
  }))
  const drop = {
    key: 'delete',
    label: t('action.remove'),
    danger: true,
    onClick: () =>
      void confirmDelete({
        name: title,
        hint: t('plans.deleteHint'),
        remove: () => remove(id),
        ...(onDeleted && { onDone: onDeleted }),
      }),
  }
  const items: NonNullable<MenuProps['items']> = [
    ...(permissions.includes('update') && withEdit ? [edit] : []),
    ...(permissions.includes('update') ? moves : []),
    ...(permissions.includes('delete') ? [drop] : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <ActionsMenu items={items} subject={title} />
      {move && <MoveDrawer plan={plan} move={move} onClose={() => setMove(null)} />}
    </>
  )
}
