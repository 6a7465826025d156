import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Versioned } from '@/shared/api/client'
import type { SupervisionOrder } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useHref } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { useDeleteOrder } from '../api/change-orders'
import { useMoveOrder } from '../api/move-order'

const MOVES = ['issue', 'close', 'withdraw'] as const
type Move = (typeof MOVES)[number]

function MoveDrawer({ order, move, onClose }: { order: SupervisionOrder; move: Move; onClose: () => void }) {
  const { t } = useTranslation()
  const { issue, close, withdraw } = useMoveOrder(order.id)
  const common = { title: t(`supervision.actions.${move}`), subject: order.title, onClose }
  if (move === 'withdraw') {
    const reason = { kind: 'text', name: 'reason', label: t('form.reason') } as const
    return <ActionDrawer {...common} hint={t('supervision.withdrawHint')} field={reason} send={withdraw} />
  }
  return (
    <ActionDrawer {...common} hint={t(`supervision.${move}Hint`)} send={move === 'issue' ? issue : close} />
  )
}

function DeleteButton({ version }: { version: Versioned<SupervisionOrder> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteOrder()
  const { id, title } = version.data
  const ask = () =>
    confirmDelete({
      name: title,
      remove: () => remove(id, version.etag),
      onDone: () => void navigate(href('/supervision')),
    })
  return (
    <Button danger onClick={() => void ask()}>
      {t('action.remove')}
    </Button>
  )
}

/** What one may do with a whole order, by the server's permissions. */
export function OrderActions({ version }: { version: Versioned<SupervisionOrder> }) {
  const { t } = useTranslation()
  const [move, setMove] = useState<Move | null>(null)
  const { id, permissions } = version.data
  return (
    <>
      {MOVES.filter((one) => permissions.includes(one)).map((one) => (
        <Button key={one} type={one === 'withdraw' ? 'default' : 'primary'} onClick={() => setMove(one)}>
          {t(`supervision.actions.${one}`)}
        </Button>
      ))}
      {permissions.includes('update') && (
        <ActionLink to={`/supervision/${id}/edit`} type="default">
          {t('action.edit')}
        </ActionLink>
      )}
      {permissions.includes('delete') && <DeleteButton version={version} />}
      {move && <MoveDrawer order={version.data} move={move} onClose={() => setMove(null)} />}
    </>
  )
}
