import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { namesOf, TIMELINE_KINDS, type TimelineKind } from '../model/timeline-filter-names'

interface TimelineFiltersProps {
  programmes: Option[]
  programme: string | undefined
  kinds: TimelineKind[]
  onChange: (change: { programme?: string | null; show?: string | null }) => void
}

/** What the timeline and the calendar show; it lives in the address. */
export function TimelineFilters({ programmes, programme, kinds, onChange }: TimelineFiltersProps) {
  const { t } = useTranslation()
  const options = TIMELINE_KINDS.map((value) => ({ value, label: t(`timeline.kinds.${value}`) }))
  return (
    <FilterBar>
      <ChoiceFilter
        label={t('timeline.allProgrammes')}
        value={programme}
        options={programmes}
        onChange={(next) => onChange({ programme: next ?? null })}
      />
      <Checkbox.Group<TimelineKind>
        options={options}
        value={kinds}
        onChange={(next) => next.length > 0 && onChange({ show: namesOf(next) })}
        style={{ alignItems: 'center' }}
      />
    </FilterBar>
  )
}
