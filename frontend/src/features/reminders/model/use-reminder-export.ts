import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of what was sent out, and of one's own notifications, as they go out. */
export function useReminderExport() {
  const { t } = useTranslation()
  const circles = t('reminders.circles', { returnObjects: true })
  return {
    deliveries: [
      column(t('reminders.day'), '/day', { kind: 'DATE' }),
      column(t('reminders.address'), '/address'),
      column(t('observation.orgUnit'), '/recipient/orgUnit/name'),
      column(t('export.department'), '/recipient/department/name'),
      column(t('export.circle'), '/recipient/circle', { words: circles }),
      column(t('reminders.state'), '/state', { words: t('reminders.states', { returnObjects: true }) }),
      column(t('export.sentAt'), '/sentAt', { kind: 'MOMENT' }),
      column(t('export.problem'), '/problem'),
    ],
    notifications: [
      column(t('reminders.day'), '/day', { kind: 'DATE' }),
      column(t('observation.orgUnit'), '/recipient/orgUnit/name'),
      column(t('export.department'), '/recipient/department/name'),
      column(t('export.circle'), '/recipient/circle', { words: circles }),
      column(t('export.words'), '/reminders/*/text'),
    ],
  }
}
