import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of figures as they go out: each part in a column of its own. */
export function useObservationExport() {
  const { t } = useTranslation()
  return [
    column(t('observation.target'), '/target/name'),
    column(t('observation.orgUnit'), '/orgUnit/name'),
    column(t('observation.period'), '/period'),
    column(t('observation.figure'), '/value'),
    column(t('observation.numerator'), '/numerator'),
    column(t('observation.denominator'), '/denominator'),
    column(t('observation.valueStatus'), '/valueStatus', {
      words: t('observation.valueStatuses', { returnObjects: true }),
    }),
    column(t('observation.status'), '/status', { words: t('observation.statuses', { returnObjects: true }) }),
    column(t('observation.returnReason'), '/returnReason'),
    column(t('observation.note'), '/note'),
    column(t('observation.source'), '/source/system'),
    column(t('observation.submittedBy'), '/submittedBy'),
  ]
}
