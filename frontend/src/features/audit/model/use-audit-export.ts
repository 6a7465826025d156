import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of the audit trail as they go out. */
export function useAuditExport() {
  const { t } = useTranslation()
  return [
    column(t('export.number'), '/number'),
    column(t('audit.when'), '/occurredAt', { kind: 'MOMENT' }),
    column(t('audit.who'), '/actor/name'),
    column(t('export.account'), '/actor/username'),
    column(t('export.operation'), '/operation', { words: t('audit.operations', { returnObjects: true }) }),
    column(t('export.entity'), '/entity/type', { words: t('audit.types', { returnObjects: true }) }),
    column(t('export.code'), '/entity/code'),
    column(t('observation.orgUnit'), '/orgUnit/name'),
    column(t('audit.through'), '/through/channel', { words: t('audit.channels', { returnObjects: true }) }),
    column(t('export.before'), '/before'),
    column(t('export.after'), '/after'),
  ]
}
