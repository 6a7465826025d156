import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of plans as they go out. */
export function usePlanExport() {
  const { t } = useTranslation()
  return [
    column(t('plans.name'), '/title'),
    column(t('plans.code'), '/code'),
    column(t('plans.year'), '/year'),
    column(t('plans.status'), '/status', { words: t('plans.statuses', { returnObjects: true }) }),
    column(t('plans.orgUnit'), '/orgUnit/name'),
    column(t('plans.start'), '/startDate', { kind: 'DATE' }),
    column(t('plans.end'), '/endDate', { kind: 'DATE' }),
  ]
}
