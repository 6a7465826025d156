import { Input, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LIGHTS } from './palette'
import { StatusLight } from './status-light'
import styles from './layout.module.css'

interface FilterProps {
  value: string | undefined
  onChange: (value: string | undefined) => void
}

export function FilterBar({ children }: { children: ReactNode }) {
  return (
    <div className={styles.filters} role="search">
      {children}
    </div>
  )
}

/** Looks for words; asks the server when the person presses Enter or leaves the field. */
export function SearchFilter({ value, onChange }: FilterProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(value ?? '')
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setText(value ?? '')
  }
  const commit = () => text !== (value ?? '') && onChange(text.trim() || undefined)
  return (
    <Input
      type="search"
      style={{ width: 220 }}
      allowClear
      aria-label={t('action.search')}
      placeholder={t('action.search')}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        if (event.target.value === '') onChange(undefined)
      }}
      onPressEnter={commit}
      onBlur={commit}
    />
  )
}

interface ChoiceFilterProps extends FilterProps {
  label: string
  options: { value: string; label: string }[]
}

export function ChoiceFilter({ label, value, options, onChange }: ChoiceFilterProps) {
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      onChange={onChange}
      showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      popupMatchSelectWidth={false}
    />
  )
}

export function LightFilter({ value, onChange }: FilterProps) {
  const { t } = useTranslation()
  const options = LIGHTS.map((light) => ({
    value: light as string,
    label: <StatusLight light={light} bare />,
  }))
  return (
    <Select
      allowClear
      aria-label={t('light.all')}
      placeholder={t('light.all')}
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
