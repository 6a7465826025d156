import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar, SearchFilter } from '@/shared/ui/filters'
import { ORDER_FILTERS } from '../model/order-filter-names'

interface OrderFiltersProps {
  orgUnits: Option[]
  departments: Option[]
}

/** The filters of the list of orders; they live in the address. */
export function OrderFilters({ orgUnits, departments }: OrderFiltersProps) {
  const { t } = useTranslation()
  const { values, set, clear, isFiltered } = useFilters(ORDER_FILTERS)
  return (
    <FilterBar>
      <SearchFilter value={values.q} onChange={(q) => set({ q })} />
      <ChoiceFilter
        label={t('supervision.allUnits')}
        value={values.orgUnit}
        options={orgUnits}
        onChange={(orgUnit) => set({ orgUnit })}
      />
      <ChoiceFilter
        label={t('supervision.allDepartments')}
        value={values.department}
        options={departments}
        onChange={(department) => set({ department })}
      />
      {isFiltered && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
