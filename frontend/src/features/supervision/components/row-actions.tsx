import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SupervisionResponsibility } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useMoveResponsibility } from '../api/move-order'
import { partyName } from '../model/party-name'
import { ExtensionDrawer } from './extension-drawer'
import styles from './supervision.module.css'

/** What can be done with one addressee's part, and what it takes: nothing, or a few words. */
const ACTIONS = [
  'acknowledge',
  'reply',
  'request-extension',
  'accept',
  'reject',
  'grant-extension',
  'refuse-extension',
] as const
type Action = (typeof ACTIONS)[number]

const PERMISSION: Partial<Record<Action, string>> = {
  'grant-extension': 'decide-extension',
  'refuse-extension': 'decide-extension',
}
const PRIMARY: Action[] = ['acknowledge', 'reply', 'accept', 'grant-extension']

interface RowProps {
  orderId: string
  row: SupervisionResponsibility
}

function RowDrawer({ orderId, row, action, onClose }: RowProps & { action: Action; onClose: () => void }) {
  const { t } = useTranslation()
  const moves = useMoveResponsibility(orderId, row.id)
  const common = { title: t(`supervision.actions.${action}`), subject: partyName(row.party), onClose }
  const reason = { kind: 'text', name: 'reason', label: t('form.reason') } as const
  switch (action) {
    case 'acknowledge':
      return <ActionDrawer {...common} hint={t('supervision.acknowledgeHint')} send={moves.acknowledge} />
    case 'reply':
      return (
        <ActionDrawer
          {...common}
          hint={t('supervision.replyHint')}
          field={{ kind: 'text', name: 'text', label: t('supervision.reply') }}
          send={moves.reply}
        />
      )
    case 'accept':
      return <ActionDrawer {...common} hint={t('supervision.acceptHint')} send={moves.accept} />
    case 'reject':
      return <ActionDrawer {...common} field={reason} send={moves.reject} />
    case 'grant-extension':
      return (
        <ActionDrawer
          {...common}
          hint={t('supervision.grantHint')}
          send={() => moves.decideExtension(true, null)}
        />
      )
    case 'refuse-extension':
      return <ActionDrawer {...common} field={reason} send={(text) => moves.decideExtension(false, text)} />
    case 'request-extension':
      return <ExtensionDrawer {...common} send={moves.requestExtension} />
  }
}

/** What one may do with an addressee's part, by the server's permissions. */
export function RowActions({ orderId, row }: RowProps) {
  const { t } = useTranslation()
  const [action, setAction] = useState<Action | null>(null)
  const allowed = ACTIONS.filter((one) => row.permissions.includes(PERMISSION[one] ?? one))
  if (allowed.length === 0 && !action) return null
  return (
    <div className={styles.buttons}>
      {allowed.map((one) => (
        <Button key={one} type={PRIMARY.includes(one) ? 'primary' : 'default'} onClick={() => setAction(one)}>
          {t(`supervision.actions.${one}`)}
        </Button>
      ))}
      {action && <RowDrawer orderId={orderId} row={row} action={action} onClose={() => setAction(null)} />}
    </div>
  )
}
