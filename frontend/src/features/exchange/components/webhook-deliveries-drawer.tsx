import { useInfiniteQuery } from '@tanstack/react-query'
import { App, Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Webhook, WebhookDelivery, WebhookDeliveryState } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { PagedList } from '@/shared/ui/paged-list'
import { useResendParked, webhookDeliveriesOptions } from '../api/webhook-deliveries'
import { nameOf } from '../model/webhook-words'
import styles from './exchange.module.css'
import { WebhookDeliveryList } from './webhook-delivery-list'

const STATES: WebhookDeliveryState[] = ['PENDING', 'RETRYING', 'DELIVERED', 'PARKED']
const SOON = 2000

/** What is about to be sent is looked at again soon. */
const pace = (items: WebhookDelivery[] | undefined) =>
  items?.some(({ state }) => state === 'PENDING') ? SOON : false

function ResendParked({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const resend = useResendParked()
  const sayProblem = useProblemDialog()
  if (!webhook.permissions.includes('resendParked')) return null
  const run = () =>
    resend(webhook.id)
      .then((count) => void message.success(t('webhook.resent', { count })))
      .catch(sayProblem)
  return <Button onClick={() => void run()}>{t('webhook.resendAll')}</Button>
}

/** What became of what was pushed to a webhook, beside the page. */
export function WebhookDeliveriesDrawer({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation()
  const [state, setState] = useState<WebhookDeliveryState>()
  const deliveries = useInfiniteQuery({
    ...webhookDeliveriesOptions(webhook.id, state),
    refetchInterval: ({ state: { data } }) => pace(data?.pages.flatMap(({ items }) => items)),
  })
  return (
    <Drawer
      open
      title={t('webhook.deliveriesOf', { name: nameOf(webhook) })}
      size="min(100vw, 640px)"
      onClose={onClose}
    >
      <div className={styles.row}>
        <Select<WebhookDeliveryState>
          aria-label={t('webhook.state')}
          placeholder={t('webhook.allStates')}
          allowClear
          value={state}
          style={{ width: 140 }}
          options={STATES.map((value) => ({ value, label: t(`webhook.states.${value}`) }))}
          onChange={(next?: WebhookDeliveryState) => setState(next)}
        />
        <Button loading={deliveries.isFetching} onClick={() => void deliveries.refetch()}>
          {t('webhook.refresh')}
        </Button>
        <ResendParked webhook={webhook} />
      </div>
      <PagedList
        query={deliveries}
        isFiltered={state !== undefined}
        onClear={() => setState(undefined)}
        empty={{ title: t('webhook.noDelivery'), hint: t('webhook.noDeliveryHint') }}
      >
        {(items) => <WebhookDeliveryList deliveries={items} />}
      </PagedList>
    </Drawer>
  )
}
