import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar, LightFilter, SearchFilter } from '@/shared/ui/filters'
import { TASK_FILTERS } from '../model/task-filter-names'

/** The filters of the task list; they live in the address. */
export function TaskFilters({ programmes, departments }: { programmes: Option[]; departments: Option[] }) {
  const { t } = useTranslation()
  const { values, set, clear, isFiltered } = useFilters(TASK_FILTERS)
  return (
    <FilterBar>
      <SearchFilter value={values.q} onChange={(q) => set({ q })} />
      <ChoiceFilter
        label={t('task.allProgrammes')}
        value={values.programme}
        options={programmes}
        onChange={(programme) => set({ programme })}
      />
      <ChoiceFilter
        label={t('task.allDepartments')}
        value={values.leadDepartment}
        options={departments}
        onChange={(leadDepartment) => set({ leadDepartment })}
      />
      <LightFilter value={values.light} onChange={(light) => set({ light })} />
      {isFiltered && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
