import { useTranslation } from 'react-i18next'
import { formatDate } from '@/shared/format/dates'

/** A date in the reader's language that never breaks across lines. */
export function DateText({ date }: { date: string | null | undefined }) {
  const { i18n } = useTranslation()
  return <span className="nowrap">{formatDate(date, i18n.language)}</span>
}
