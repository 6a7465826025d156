import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFilters } from '@/shared/routing/search'
import { FilterBar, LightFilter, SearchFilter } from '@/shared/ui/filters'
import { TARGET_FILTERS } from '../model/target-filter-names'

/** The filters of the target list; they live in the address. */
export function TargetFilters() {
  const { t } = useTranslation()
  const { values, set, clear } = useFilters(TARGET_FILTERS)
  return (
    <FilterBar>
      <SearchFilter value={values.q} onChange={(q) => set({ q })} />
      <LightFilter value={values.light} onChange={(light) => set({ light })} />
      {(values.q || values.light) && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
