import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { wordOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar, SearchFilter } from '@/shared/ui/filters'
import { PLAN_FILTERS } from '../model/plan-filter-names'

/** The filters of the plan list; they live in the address. */
export function PlanFilters({ years }: { years: number[] }) {
  const { t } = useTranslation()
  const { values, set, clear, isFiltered } = useFilters(PLAN_FILTERS)
  return (
    <FilterBar>
      <SearchFilter value={values.q} onChange={(q) => set({ q })} />
      <ChoiceFilter
        label={t('plans.allYears')}
        value={values.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => set({ year })}
      />
      <ChoiceFilter
        label={t('plans.allStatuses')}
        value={values.status}
        options={wordOptions(t('plans.statuses', { returnObjects: true }))}
        onChange={(status) => set({ status })}
      />
      {isFiltered && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
