import { useTranslation } from 'react-i18next'
import type { TimelineItem } from '@/shared/api/types'
import { formatDate } from '@/shared/format/dates'

/** A thing of the timeline in one line: what, how it stands, when. */
export function useItemWords(): (item: TimelineItem) => string {
  const { t, i18n } = useTranslation()
  const date = (iso: string) => formatDate(iso, i18n.language)
  return ({ kind, title, light, dueDate, completedDate, forecastDate, orgUnit }) =>
    [
      `${t(`timeline.kinds.${kind}`)} ${title}（${t(`light.${light}`)}）`,
      orgUnit?.name,
      t('timeline.due', { date: date(dueDate) }),
      completedDate
        ? t('timeline.completed', { date: date(completedDate) })
        : forecastDate && t('timeline.forecast', { date: date(forecastDate) }),
    ]
      .filter(Boolean)
      .join(' · ')
}
