import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of documents as they go out. */
export function useDocumentExport() {
  const { t } = useTranslation()
  return [
    column(t('documents.name'), '/name'),
    column(t('documents.format'), '/format'),
    column(t('documents.characters'), '/characters'),
    column(t('documents.uploadedAt'), '/createdAt', { kind: 'MOMENT' }),
    column(t('documents.uploadedBy'), '/createdBy'),
  ]
}
