import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of receipts as they go out. */
export function useImportExport() {
  const { t } = useTranslation()
  return [
    column(t('exchange.when'), '/startedAt', { kind: 'MOMENT' }),
    column(t('exchange.sender'), '/sender'),
    column(t('observation.orgUnit'), '/orgUnit/name'),
    column(t('exchange.mode'), '/mode', { words: t('exchange.modes', { returnObjects: true }) }),
    column(t('exchange.checkOnly'), '/validateOnly'),
    column(t('exchange.format'), '/format'),
    column(t('exchange.state'), '/state', { words: t('exchange.states', { returnObjects: true }) }),
    column(t('exchange.created'), '/created'),
    column(t('exchange.updated'), '/updated'),
    column(t('exchange.unchanged'), '/unchanged'),
    column(t('exchange.rejected'), '/rejected'),
  ]
}
