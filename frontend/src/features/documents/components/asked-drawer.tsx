import { useTranslation } from 'react-i18next'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import type { Confirmation } from '../model/use-confirmation'
import { MendDrawer } from './mend-drawer'
import { RejectDrawer } from './reject-drawer'
import type { Asked } from './use-finding-actions'

interface AskedDrawerProps {
  asked: NonNullable<Asked>
  confirmation: Confirmation
  onClose: () => void
}

/** The drawer in which a finding is mended, or said why a clause, or all that are left, are not followed. */
export function AskedDrawer({ asked, confirmation, onClose }: AskedDrawerProps) {
  const { t } = useTranslation()
  const { decide, decisions, standing, slice } = confirmation
  if (asked.form === 'mend') {
    const { key } = asked.finding
    return (
      <MendDrawer
        finding={asked.finding}
        decision={decisions[key]}
        onMended={(change) => decide([key], () => ({ state: 'accepted', change }))}
        onClose={onClose}
      />
    )
  }
  if (asked.form === 'reject')
    return <RejectDrawer finding={asked.finding} confirmation={confirmation} onClose={onClose} />
  const rest = Object.keys(standing.outcomes).filter((key) =>
    ['open', 'untied'].includes(standing.outcomes[key] ?? ''),
  )
  const keys = asked.form === 'rest' ? rest : [asked.finding.key]
  const subject =
    asked.form === 'rest'
      ? t('documents.markRestHint', { count: rest.length })
      : slice(asked.finding.item.start, asked.finding.item.end)
  const before = asked.form === 'reason' ? decisions[asked.finding.key]?.reason : undefined
  return (
    <ActionDrawer
      title={t(asked.form === 'rest' ? 'documents.markRest' : 'documents.notFollow')}
      subject={subject}
      field={{
        kind: 'text',
        name: 'reason',
        label: t('documents.reason'),
        ...(before && { initial: before }),
      }}
      send={(reason) => Promise.resolve(decide(keys, () => ({ state: 'rejected', reason: reason.trim() })))}
      onClose={onClose}
    />
  )
}
