import type {
  Notification,
  NotificationAddress,
  NotificationDelivery,
  Reminder,
  ReminderLadder,
  ReminderPreview,
} from '@/shared/api/types'
import { city, county } from './builders'

const planReference = { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' }
const desk = { circle: 'REPORTERS', orgUnit: county, department: null } as const

export const aReminder = (change: Partial<Reminder> = {}): Reminder => ({
  kind: 'REPORT',
  plan: 'p-1',
  subject: { id: 't-1', code: 'dual-qualified-teachers', name: '“双师型”教师占比' },
  period: '2025-Q3',
  orgUnit: county,
  dueOn: '2025-10-10',
  daysLeft: -5,
  stepDays: 5,
  text: '东源县“双师型教师占比”2025-Q3 的数据应于 2025-10-10 前报送，已超期 5 天',
  ...change,
})

export const aNotification = (change: Partial<Notification> = {}): Notification => ({
  id: 'n-1',
  day: '2025-10-15',
  createdAt: '2025-10-15T00:30:00Z',
  recipient: desk,
  reminders: [aReminder()],
  ...change,
})

export const aLadder = (change: Partial<ReminderLadder> = {}): ReminderLadder => ({
  id: 'p-1',
  plan: planReference,
  revision: 0,
  enabled: true,
  steps: [
    { days: -3, audience: 'OWNER' },
    { days: 5, audience: 'SUPERIOR' },
  ],
  permissions: ['update'],
  ...change,
})

export const aPreview = (change: Partial<ReminderPreview> = {}): ReminderPreview => ({
  plan: planReference,
  from: '2025-10-15',
  until: '2025-10-21',
  yearsWithoutHolidays: [],
  digests: [
    { day: '2025-10-15', recipient: desk, reminders: [aReminder()] },
    {
      day: '2025-10-20',
      recipient: { circle: 'OFFICE', orgUnit: city, department: null },
      reminders: [aReminder({ daysLeft: -10, stepDays: 10, text: '已超期 10 天' })],
    },
  ],
  ...change,
})

export const anAddress = (change: Partial<NotificationAddress> = {}): NotificationAddress => ({
  id: 'a-1',
  revision: 1,
  recipient: desk,
  channel: 'EMAIL',
  address: 'jiaoyu@example.com',
  permissions: ['delete'],
  ...change,
})

export const aDelivery = (change: Partial<NotificationDelivery> = {}): NotificationDelivery => ({
  id: 'd-1',
  notification: 'n-1',
  day: '2025-10-15',
  recipient: desk,
  channel: 'EMAIL',
  address: 'jiaoyu@example.com',
  state: 'UNCERTAIN',
  attempts: 1,
  nextAttemptAt: null,
  sentAt: null,
  problem: 'the sender did not come back',
  permissions: ['resend'],
  ...change,
})
