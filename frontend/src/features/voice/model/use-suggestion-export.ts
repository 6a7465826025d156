import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of complaints and suggestions as they go out. */
export function useSuggestionExport() {
  const { t } = useTranslation()
  return [
    column(t('voice.kind'), '/kind', { words: t('voice.kinds', { returnObjects: true }) }),
    column(t('export.day'), '/saidOn', { kind: 'DATE' }),
    column(t('voice.words'), '/words'),
    column(t('voice.answer'), '/answer'),
    column(t('voice.isPublished'), '/published'),
  ]
}
