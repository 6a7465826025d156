import { useTranslation } from 'react-i18next'
import { formatMoment } from '@/shared/format/dates'

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** What kinds, fields and values are called; what is not known is shown as it is stored. */
export function useAuditWords() {
  const { t, i18n } = useTranslation()
  const types: Record<string, string> = t('audit.types', { returnObjects: true })
  const fields: Record<string, string> = t('audit.fields', { returnObjects: true })
  return {
    type: (type: string) => types[type] ?? type,
    field: (path: string) =>
      path
        .split('.')
        .map((name) => fields[name] ?? name)
        .join(' · '),
    value: (words: string) => (MOMENT.test(words) ? formatMoment(words, i18n.language) : words),
  }
}
