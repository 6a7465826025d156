import type { MenuProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Observation } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { formatPeriod } from '@/shared/format/periods'
import { useHref } from '@/shared/routing/search'
import { ActionsMenu } from '@/shared/ui/actions-menu'
import { useDeleteObservation } from '../api/change-observations'
import { useMoveObservation } from '../api/move-observation'

const MOVES = ['submit', 'approve', 'return'] as const
type Move = (typeof MOVES)[number]

interface MoveDrawerProps {
  observation: Observation
  subject: string
  move: Move
  onClose: () => void
}

function MoveDrawer({ observation, subject, move, onClose }: MoveDrawerProps) {
  const { t } = useTranslation()
  const moves = useMoveObservation(observation.id)
  const common = { title: t(`observation.${move}`), subject, onClose }
  if (move === 'return') {
    const field = { kind: 'text', name: 'reason', label: t('observation.returnReason') } as const
    return <ActionDrawer {...common} field={field} send={moves.return} />
  }
  const hint = move === 'approve' ? t('observation.approveHint') : undefined
  return <ActionDrawer {...common} hint={hint} send={moves[move]} />
}

/** What one may do with an observation, by the server's permissions. */
export function ObservationActions({ observation }: { observation: Observation }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteObservation()
  const [move, setMove] = useState<Move | null>(null)
  const { id, permissions, target, orgUnit, period } = observation
  const subject = `${orgUnit.name} ${target.name} ${formatPeriod(period, i18n.language)}`
  const edit = {
    key: 'update',
    label: t('action.edit'),
    onClick: () => void navigate(href(`/observations/${id}/edit`)),
  }
  const correct = {
    key: 'correct',
    label: t('observation.correct'),
    onClick: () => void navigate(href(`/observations/${id}/correct`)),
  }
  const drop = {
    key: 'delete',
    label: t('action.remove'),
    danger: true,
    onClick: () => void confirmDelete({ name: subject, remove: () => remove(id) }),
  }
  const moves = MOVES.map((key) => ({ key, label: t(`observation.${key}`), onClick: () => setMove(key) }))
  const items: NonNullable<MenuProps['items']> = [...moves, edit, correct, drop].filter(({ key }) =>
    permissions.includes(key),
  )
  if (items.length === 0) return null
  return (
    <>
      <ActionsMenu items={items} subject={subject} />
      {move && (
        <MoveDrawer observation={observation} subject={subject} move={move} onClose={() => setMove(null)} />
      )}
    </>
  )
}
