import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of briefs as they go out. */
export function useBriefExport() {
  const { t } = useTranslation()
  return [
    column(t('export.number'), '/number'),
    column(t('brief.name'), '/title'),
    column(t('brief.kind'), '/kind', { words: t('brief.kinds', { returnObjects: true }) }),
    column(t('export.state'), '/state', { words: t('brief.states', { returnObjects: true }) }),
    column(t('brief.asOf'), '/asOf', { kind: 'DATE' }),
    column(t('brief.publishedOn'), '/publishedOn', { kind: 'DATE' }),
  ]
}
