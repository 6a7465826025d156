import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { Facts } from '@/shared/ui/facts'
import { Panel } from '@/shared/ui/panel'
import { useDeleteWebhook, useRotateSecret } from '../api/change-webhooks'
import { useTestWebhook } from '../api/webhook-deliveries'
import { nameOf } from '../model/webhook-words'
import styles from './exchange.module.css'

interface WebhookPanelProps {
  webhook: Webhook
  onEdit: () => void
  onDeliveries: () => void
  /** Gets a new secret. */
  onSecret: (secret: string) => void
}

function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { t, i18n } = useTranslation()
  const kinds: Record<string, string> = t('audit.types', { returnObjects: true })
  const moment = (at: string | null | undefined) => (at ? formatMoment(at, i18n.language) : null)
  const isBad = webhook.health === 'FAILING' || webhook.health === 'GONE'
  return (
    <Facts
      rows={[
        [t('webhook.url'), <span className={styles.message}>{webhook.url}</span>],
        [
          t('webhook.state'),
          <span className={isBad ? styles.bad : undefined}>{t(`webhook.health.${webhook.health}`)}</span>,
        ],
        [t('webhook.orgUnit'), webhook.orgUnit?.name ?? t('webhook.everything')],
        [t('webhook.types'), webhook.types.map((type) => kinds[type] ?? type).join('、')],
        [t('webhook.lastDelivered'), moment(webhook.lastDeliveredAt)],
        [t('webhook.waitingSince'), moment(webhook.waitingSince)],
        [t('webhook.parked'), webhook.parked > 0 ? t('webhook.count', { count: webhook.parked }) : null],
        [t('webhook.formerUntil'), moment(webhook.formerSecretUntil)],
      ]}
    />
  )
}

function useWebhookActions(webhook: Webhook, onSecret: (secret: string) => void) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const sayProblem = useProblemDialog()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteWebhook()
  const test = useTestWebhook()
  const rotate = useRotateSecret()
  const name = nameOf(webhook)
  return {
    test: async () => {
      await test(webhook.id)
        .then(() => void message.success(t('webhook.testSent')))
        .catch(sayProblem)
    },
    rotate: async () => {
      const sure = await modal.confirm({
        title: t('webhook.rotateTitle', { name }),
        content: t('webhook.rotateHint'),
        okText: t('webhook.rotate'),
        cancelText: t('action.cancel'),
      })
      if (!sure) return
      await rotate(webhook.id)
        .then(({ secret }) => secret && onSecret(secret))
        .catch(sayProblem)
    },
    remove: () => confirmDelete({ name, remove: () => remove(webhook.id) }),
  }
}

/** A webhook: where it goes, how it is getting on, and what one may do with it. */
export function WebhookPanel({ webhook, onEdit, onDeliveries, onSecret }: WebhookPanelProps) {
  const { t } = useTranslation()
  const actions = useWebhookActions(webhook, onSecret)
  const buttons = [
    { permission: null, label: t('webhook.deliveries'), run: onDeliveries },
    { permission: 'test', label: t('webhook.test'), run: () => void actions.test() },
    { permission: 'update', label: t('action.edit'), run: onEdit },
    { permission: 'rotateSecret', label: t('webhook.rotate'), run: () => void actions.rotate() },
    { permission: 'delete', label: t('action.remove'), run: () => void actions.remove() },
  ].filter(({ permission }) => permission === null || webhook.permissions.includes(permission))
  return (
    <Panel title={nameOf(webhook)}>
      <WebhookFacts webhook={webhook} />
      <div className={styles.actions}>
        {buttons.map(({ label, run }) => (
          <Button key={label} size="small" aria-label={`${label} ${nameOf(webhook)}`} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
