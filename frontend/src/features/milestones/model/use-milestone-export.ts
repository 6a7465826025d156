import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import { useLightWords } from '@/shared/ui/use-light-words'

/** The columns of milestones as they go out. */
export function useMilestoneExport() {
  const { t } = useTranslation()
  const lights = useLightWords()
  return [
    column(t('milestone.name'), '/title'),
    column(t('milestone.task'), '/task/name'),
    column(t('milestone.kind'), '/kind', { words: t('milestone.kinds', { returnObjects: true }) }),
    column(t('milestone.orgUnit'), '/orgUnit/name'),
    column(t('milestone.due'), '/dueDate', { kind: 'DATE' }),
    column(t('light.label'), '/light', { words: lights }),
    column(t('milestone.completed'), '/completedDate', { kind: 'DATE' }),
    column(t('milestone.forecast'), '/forecastDate', { kind: 'DATE' }),
  ]
}
