import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import { useLightWords } from '@/shared/ui/use-light-words'

/** The columns of a breakdown, a series and a gap as they go out. */
export function useValueExports() {
  const { t } = useTranslation()
  const light = column(t('light.label'), '/light', { words: useLightWords() })
  const parts = [
    column(t('target.numerator'), '/numerator'),
    column(t('target.denominator'), '/denominator'),
    column(t('export.reportedUnits'), '/reportedUnits'),
    column(t('export.expectedUnits'), '/expectedUnits'),
  ]
  return {
    breakdown: [
      column(t('target.orgUnit'), '/orgUnit/name'),
      column(t('target.value'), '/value'),
      light,
      column(t('target.achievement'), '/achievement', { kind: 'SHARE' }),
      ...parts,
    ],
    series: [
      column(t('series.period'), '/period'),
      column(t('series.value'), '/value'),
      column(t('series.expected'), '/expected'),
      light,
      ...parts,
    ],
    gap: [
      column(t('gap.unit'), '/orgUnit/name'),
      column(t('gap.value'), '/value'),
      column(t('gap.additional'), '/additional'),
      column(t('gap.after'), '/goal'),
      column(t('gap.change'), '/change'),
    ],
  }
}
