import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import { useLightWords } from '@/shared/ui/use-light-words'

/** The columns of targets as they go out. */
export function useTargetExport() {
  const { t } = useTranslation()
  const lights = useLightWords()
  return [
    column(t('target.name'), '/name'),
    column(t('target.task'), '/task/name'),
    column(t('target.value'), '/current/value'),
    column(t('target.comparator'), '/comparator', { words: t('comparator', { returnObjects: true }) }),
    column(t('target.goal'), '/goal'),
    column(t('target.goalUpper'), '/goalUpper'),
    column(t('target.unit'), '/unit', { words: t('unit', { returnObjects: true }) }),
    column(t('light.label'), '/current/light', { words: lights }),
    column(t('target.achievement'), '/current/achievement', { kind: 'SHARE' }),
    column(t('export.reportedUnits'), '/current/reportedUnits'),
    column(t('export.expectedUnits'), '/current/expectedUnits'),
    column(t('target.due'), '/dueDate', { kind: 'DATE' }),
  ]
}
