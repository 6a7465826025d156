import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { WebhookDelivery } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useResendDelivery } from '../api/webhook-deliveries'
import styles from './exchange.module.css'

const PREFIX = 'org.yaodian.'

function Resend({ delivery }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation()
  const resend = useResendDelivery()
  const sayProblem = useProblemDialog()
  if (!delivery.permissions.includes('resend')) return null
  return (
    <Button
      size="small"
      aria-label={t('webhook.resendOf', { name: delivery.id })}
      onClick={() => void resend(delivery.id).catch(sayProblem)}
    >
      {t('webhook.resend')}
    </Button>
  )
}

function DeliveryLine({ delivery }: { delivery: WebhookDelivery }) {
  const { t, i18n } = useTranslation()
  const { state, attempts, nextAttemptAt, problem } = delivery
  return (
    <li>
      <time dateTime={delivery.occurredAt} className={styles.sub}>
        {formatMoment(delivery.occurredAt, i18n.language)}
      </time>
      <div className={styles.what}>
        <span className={state === 'PARKED' ? styles.bad : undefined}>{t(`webhook.states.${state}`)}</span>{' '}
        {delivery.test ? t('webhook.trial') : <code>{delivery.type.replace(PREFIX, '')}</code>}{' '}
        <Resend delivery={delivery} />
        <div className={styles.sub}>
          {attempts > 0 && t('webhook.attempts', { count: attempts })}
          {nextAttemptAt && ` · ${t('webhook.next', { when: formatMoment(nextAttemptAt, i18n.language) })}`}
          {problem && ` · ${problem.message}`}
        </div>
        <div className={styles.sub}>{delivery.subject}</div>
      </div>
    </li>
  )
}

/** What became of each change that was pushed, the newest first. */
export function WebhookDeliveryList({ deliveries }: { deliveries: WebhookDelivery[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.changes} aria-label={t('webhook.deliveries')}>
      {deliveries.map((delivery) => (
        <DeliveryLine key={delivery.id} delivery={delivery} />
      ))}
    </ul>
  )
}
