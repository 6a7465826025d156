import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'

/** The columns of what waits for review as they go out: figures, or words. */
export function useReviewExport() {
  const { t } = useTranslation()
  return {
    figures: [
      column(t('observation.target'), '/observation/target/name'),
      column(t('observation.orgUnit'), '/observation/orgUnit/name'),
      column(t('observation.period'), '/observation/period'),
      column(t('review.figure'), '/observation/value'),
      column(t('observation.numerator'), '/observation/numerator'),
      column(t('observation.denominator'), '/observation/denominator'),
      column(t('review.before'), '/previous/value'),
      column(t('export.change'), '/change'),
      column(t('review.doubts'), '/doubts/*/message'),
      column(t('export.onTime'), '/onTime'),
      column(t('export.waitingDays'), '/waitingDays'),
      column(t('observation.note'), '/observation/note'),
      column(t('observation.submittedBy'), '/observation/submittedBy'),
    ],
    words: [
      column(t('task.one'), '/progressReport/task/name'),
      column(t('observation.orgUnit'), '/progressReport/orgUnit/name'),
      column(t('export.department'), '/progressReport/department/name'),
      column(t('observation.period'), '/progressReport/period'),
      column(t('export.words'), '/progressReport/words'),
      column(t('task.progress'), '/progressReport/progress', { kind: 'SHARE' }),
      column(t('observation.submittedBy'), '/progressReport/submittedBy'),
      column(t('export.waitingDays'), '/waitingDays'),
    ],
  }
}
