import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of supervision orders as they go out. */
export function useOrderExport() {
  const { t } = useTranslation()
  return [
    column(t('export.number'), '/number'),
    column(t('supervision.name'), '/title'),
    column(t('supervision.kinds.LEAD'), '/lead/orgUnit/name'),
    column(t('export.department'), '/lead/department/name'),
    column(t('export.addressees'), '/addressees'),
    column(t('supervision.due'), '/dueDate', { kind: 'DATE' }),
    column(t('export.overdue'), '/overdue'),
    column(t('supervision.state'), '/state', { words: t('supervision.states', { returnObjects: true }) }),
    column(t('supervision.waitingFor'), '/waitingFor/*/step', {
      words: t('supervision.steps', { returnObjects: true }),
    }),
  ]
}
