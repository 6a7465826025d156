import { useTranslation } from 'react-i18next'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useReforecast } from '../api/change-milestones'

interface ReforecastDrawerProps {
  milestone: { id: string; title: string }
  /** The day that is proposed. */
  day: string
  onClose: () => void
}

/** Asks before a milestone is forecast for another day; its due date stays. */
export function ReforecastDrawer({ milestone, day, onClose }: ReforecastDrawerProps) {
  const { t } = useTranslation()
  const reforecast = useReforecast(milestone.id)
  return (
    <ActionDrawer
      title={t('milestone.reforecast')}
      subject={milestone.title}
      hint={t('milestone.reforecastHint')}
      field={{ kind: 'date', name: 'forecastDate', label: t('milestone.forecastDate'), initial: day }}
      send={reforecast}
      onClose={onClose}
    />
  )
}
