import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { webhooksOptions } from '@/features/exchange/api/list-webhooks'
import styles from '@/features/exchange/components/exchange.module.css'
import { WebhookDeliveriesDrawer } from '@/features/exchange/components/webhook-deliveries-drawer'
import { WebhookDrawer } from '@/features/exchange/components/webhook-drawer'
import { WebhookPanel } from '@/features/exchange/components/webhook-panel'
import { WebhookSecret } from '@/features/exchange/components/webhook-secret'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** Where changes are pushed to: each webhook with how it is getting on (`webhook` in the address opens its deliveries). */
export function WebhooksView() {
  const { t } = useTranslation()
  const { values, set } = useFilters(['webhook'])
  const webhooks = useQuery(webhooksOptions())
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const [editing, setEditing] = useState<string | null>()
  const [secret, setSecret] = useState<string | null>(null)
  const shown = webhooks.data?.find(({ id }) => id === values.webhook)
  const saved = (made: string | null) => {
    setEditing(undefined)
    setSecret(made)
  }
  return (
    <>
      <p className={styles.lead}>{t('webhook.lead')}</p>
      <div className={styles.row}>
        <Button type="primary" onClick={() => setEditing(null)}>
          {t('webhook.add')}
        </Button>
      </div>
      <StateBoundary
        query={webhooks}
        rows={8}
        isEmpty={(items) => items.length === 0}
        empty={<StateMessage title={t('webhook.none')} hint={t('webhook.noneHint')} />}
      >
        {(items) =>
          items.map((webhook) => (
            <WebhookPanel
              key={webhook.id}
              webhook={webhook}
              onEdit={() => setEditing(webhook.id)}
              onDeliveries={() => set({ webhook: webhook.id })}
              onSecret={setSecret}
            />
          ))
        }
      </StateBoundary>
      {editing !== undefined && (
        <WebhookDrawer
          id={editing}
          orgUnits={referenceOptions(counties.data ?? [])}
          onSaved={saved}
          onClose={() => setEditing(undefined)}
        />
      )}
      {secret && <WebhookSecret secret={secret} onClose={() => setSecret(null)} />}
      {shown && <WebhookDeliveriesDrawer webhook={shown} onClose={() => set({ webhook: null })} />}
    </>
  )
}
