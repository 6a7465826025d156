import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { documentTextOptions } from '@/features/documents/api/sources'
import { MarkedText } from '@/features/documents/components/marked-text'
import { AppLink } from '@/shared/routing/app-link'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'

/** The text of a document, with the place marked that the address names (`start`, `end`). */
export function DocumentTextPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { values } = useFilters(['start', 'end'])
  const document = useQuery(documentTextOptions(id))
  const { planId } = document.data ?? {}
  return (
    <>
      <PageHeader
        title={document.data ? (document.data.name ?? t('documents.pasted')) : t('documents.text')}
        above={planId && <AppLink to={`/tasks?plan=${planId}`}>{t('documents.toPlan')}</AppLink>}
      />
      <StateBoundary query={document} rows={14}>
        {({ text }) => (
          <MarkedText text={text} start={Number(values.start ?? -1)} end={Number(values.end ?? -1)} />
        )}
      </StateBoundary>
    </>
  )
}
