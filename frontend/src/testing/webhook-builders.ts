import type { Client, Webhook, WebhookDelivery } from '@/shared/api/types'
import { county } from './builders'

export const aWebhook = (change: Partial<Webhook> = {}): Webhook => ({
  id: 'w-1',
  revision: 1,
  url: 'https://edu.example.com/hooks',
  description: '县平台（示例）',
  orgUnit: county,
  types: ['observation'],
  active: true,
  health: 'HEALTHY',
  failingSince: null,
  lastDeliveredAt: '2025-10-15T01:30:00Z',
  waitingSince: null,
  parked: 0,
  createdAt: '2025-10-01T01:30:00Z',
  secretChangedAt: '2025-10-01T01:30:00Z',
  formerSecretUntil: null,
  secret: null,
  permissions: ['update', 'delete', 'rotateSecret', 'test'],
  ...change,
})

export const aWebhookDelivery = (change: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  id: 'd-1',
  webhook: 'w-1',
  test: false,
  type: 'org.yaodian.observation.approved',
  subject: 'observation/o-1',
  occurredAt: '2025-10-15T01:30:00Z',
  state: 'PARKED',
  attempts: 14,
  lastStatus: 503,
  problem: { code: 'webhook.problem-status', message: '对方答复 HTTP 503。' },
  lastAttemptAt: '2025-10-18T01:30:00Z',
  nextAttemptAt: null,
  deliveredAt: null,
  permissions: ['resend'],
  ...change,
})

export const aClient = (change: Partial<Client> = {}): Client => ({
  id: 'k-1',
  sandbox: false,
  name: 'county-441625',
  orgUnit: county,
  lastPushAt: '2025-10-13T01:30:00Z',
  lagDays: 2,
  batches: 12,
  accepted: 14230,
  rejected: 171,
  rejectRate: 0.0119,
  errors: [{ code: 'observation.numerator-above-denominator', rows: 96, message: '分子 6 不能大于分母 5。' }],
  ...change,
})
