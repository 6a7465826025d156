import { useTranslation } from 'react-i18next'
import type { NotificationRecipient } from '@/shared/api/types'

/** Names a desk. */
export function useRecipientWords() {
  const { t } = useTranslation()
  return ({ circle, orgUnit, department }: NotificationRecipient) =>
    circle === 'DEPARTMENT' && department
      ? department.name
      : `${orgUnit.name} · ${t(`reminders.circles.${circle}`)}`
}
