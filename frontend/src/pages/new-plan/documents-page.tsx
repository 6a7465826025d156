import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { documentsOptions } from '@/features/documents/api/documents'
import { DocumentTable } from '@/features/documents/components/document-table'
import { DocumentUpload } from '@/features/documents/components/document-upload'
import styles from '@/features/documents/components/documents.module.css'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { useDocumentExport } from '@/features/documents/model/use-document-export'
import { PagedList } from '@/shared/ui/paged-list'
import { Panel } from '@/shared/ui/panel'

/** Hands in a work plan, or goes on with one that was handed in before. */
export function DocumentsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const documents = useInfiniteQuery(documentsOptions())
  const columns = useDocumentExport()
  return (
    <>
      <PageHeader title={t('documents.title')} />
      <p className={styles.lead}>{t('documents.lead')}</p>
      <Panel title={t('documents.upload')}>
        <DocumentUpload onStored={({ id }) => void navigate(href(`/new-plan/${id}`))} />
      </Panel>
      <Panel title={t('documents.list')}>
        <PagedList
          query={documents}
          rows={4}
          isFiltered={false}
          onClear={() => undefined}
          exported={{ name: t('documents.list'), list: { path: '/api/v1/documents' }, columns }}
          empty={{ title: t('documents.none'), hint: t('documents.noneHint') }}
        >
          {(items) => <DocumentTable documents={items} />}
        </PagedList>
      </Panel>
    </>
  )
}
