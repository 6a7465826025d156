import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { wordOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar, LightFilter, SearchFilter } from '@/shared/ui/filters'
import { MILESTONE_FILTERS } from '../model/milestone-filter-names'

/** The filters of the milestone list; they live in the address. */
export function MilestoneFilters() {
  const { t } = useTranslation()
  const { values, set, clear } = useFilters(MILESTONE_FILTERS)
  const kinds = wordOptions(t('milestone.kinds', { returnObjects: true }))
  return (
    <FilterBar>
      <SearchFilter value={values.q} onChange={(q) => set({ q })} />
      <ChoiceFilter
        label={t('milestone.allKinds')}
        value={values.kind}
        options={kinds}
        onChange={(kind) => set({ kind })}
      />
      <LightFilter value={values.light} onChange={(light) => set({ light })} />
      {(values.q || values.kind || values.light) && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
