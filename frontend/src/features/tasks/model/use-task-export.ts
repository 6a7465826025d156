import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import { useLightWords } from '@/shared/ui/use-light-words'

/** The columns of the ledger of tasks as they go out; the programme becomes a column. */
export function useTaskExport() {
  const { t } = useTranslation()
  const lights = useLightWords()
  return [
    column(t('task.programme'), '/programme/name'),
    column(t('task.number'), '/number'),
    column(t('task.name'), '/title'),
    column(t('light.label'), '/light', { words: lights }),
    column(t('light.reasons'), '/reasons/*/message'),
    column(t('task.lead'), '/leadDepartment/name'),
    column(t('task.support'), '/supportDepartments/*/name'),
    column(t('task.due'), '/dueDate', { kind: 'DATE' }),
    column(t('task.progress'), '/progress', { kind: 'SHARE' }),
  ]
}
