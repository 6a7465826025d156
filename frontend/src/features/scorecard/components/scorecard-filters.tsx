import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { SCORECARD_SORTS, type ScorecardSort } from '../model/sorts'

interface ScorecardFiltersProps {
  programmes: Option[]
  programme: string | undefined
  sort: ScorecardSort
  onChange: (change: { programme?: string | null; sort?: string | null }) => void
}

/** Which targets count, and in which order the units stand. */
export function ScorecardFilters({ programmes, programme, sort, onChange }: ScorecardFiltersProps) {
  const { t } = useTranslation()
  const words = { rank: t('scorecard.sortRank'), code: t('scorecard.sortName') }
  return (
    <FilterBar>
      <ChoiceFilter
        label={t('task.allProgrammes')}
        value={programme}
        options={programmes}
        onChange={(next) => onChange({ programme: next ?? null })}
      />
      <Segmented<ScorecardSort>
        aria-label={t('scorecard.sort')}
        value={sort}
        options={SCORECARD_SORTS.map((value) => ({ value, label: words[value] }))}
        onChange={(next) => onChange({ sort: next === 'rank' ? null : next })}
      />
      {programme && <Button onClick={() => onChange({ programme: null })}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
