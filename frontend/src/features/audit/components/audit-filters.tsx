import { Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Option } from '@/shared/forms/fields'
import { wordOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { AUDIT_FILTERS } from '../model/audit-filter-names'
import styles from './audit.module.css'

interface FieldProps {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

function DayFilter({ label, value, onChange }: FieldProps) {
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange(date ? date.format('YYYY-MM-DD') : undefined)}
    />
  )
}

function ActorFilter({ label, value, onChange }: FieldProps) {
  const [text, setText] = useState(value ?? '')
  const commit = () => text !== (value ?? '') && onChange(text.trim() || undefined)
  return (
    <Input
      style={{ width: 160 }}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={commit}
      onBlur={commit}
    />
  )
}

/** The filters of the trail; they live in the address. */
export function AuditFilters({ orgUnits }: { orgUnits: Option[] }) {
  const { t } = useTranslation()
  const { values, set, clear, isFiltered } = useFilters(AUDIT_FILTERS)
  return (
    <FilterBar>
      <ChoiceFilter
        label={t('audit.allTypes')}
        value={values.entityType}
        options={wordOptions(t('audit.types', { returnObjects: true }))}
        onChange={(entityType) => set({ entityType })}
      />
      <ChoiceFilter
        label={t('audit.allOperations')}
        value={values.operation}
        options={wordOptions(t('audit.operations', { returnObjects: true }))}
        onChange={(operation) => set({ operation })}
      />
      <ChoiceFilter
        label={t('organisation.all')}
        value={values.orgUnit}
        options={orgUnits}
        onChange={(orgUnit) => set({ orgUnit })}
      />
      <ActorFilter
        key={values.actor}
        label={t('audit.actor')}
        value={values.actor}
        onChange={(actor) => set({ actor })}
      />
      <div className={styles.dates}>
        <DayFilter label={t('audit.from')} value={values.from} onChange={(from) => set({ from })} />
        <DayFilter label={t('audit.to')} value={values.to} onChange={(to) => set({ to })} />
      </div>
      {isFiltered && <Button onClick={clear}>{t('action.clear')}</Button>}
    </FilterBar>
  )
}
