import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { wordOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { OBSERVATION_FILTERS } from '../model/observation-filter-names'

/** The filters of the list; they live in the address. */
export function ObservationFilters({ targets, orgUnits }: { targets: Option[]; orgUnits: Option[] }) {
  const { t } = useTranslation()
  const { values, set, clear, isFiltered } = useFilters(OBSERVATION_FILTERS)
  const statuses = wordOptions(t('observation.statuses', { returnObjects: true }))
  return (
    <FilterBar>
      <ChoiceFilter
        label={t('observation.allTargets')}
        value={values.target}
        options={targets}
        onChange={(target) => set({ target })}
      />
      <ChoiceFilter
        label={t('organisation.all')}
        value={values.orgUnit}
        options={orgUnits}
        onChange={(orgUnit) => set({ orgUnit })}
      />
      <ChoiceFilter
        label={t('observation.allStatuses')}
        value={values.status}
        options={statuses}
        onChange={(status) => set({ status })}
      />
      {isFiltered && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
