import { Form, Input, InputNumber, Select } from 'antd'
import type { Rule } from 'antd/es/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from './date-field'
import styles from './forms.module.css'

export interface Option {
  value: string
  label: string
}

interface FieldProps {
  name: string | (string | number)[]
  label: string
  required?: boolean
  hint?: string
  wide?: boolean
  rules?: Rule[]
}

function Field({
  name,
  label,
  required,
  hint,
  wide,
  rules = [],
  children,
}: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation()
  const all: Rule[] = required
    ? [{ required, message: t('form.required', { name: label }) }, ...rules]
    : rules
  return (
    <Form.Item name={name} label={label} extra={hint} rules={all} className={wide ? styles.wide : undefined}>
      {children}
    </Form.Item>
  )
}

export function TextField({ disabled, ...field }: FieldProps & { disabled?: boolean }) {
  return (
    <Field {...field}>
      <Input disabled={disabled} autoComplete="off" />
    </Field>
  )
}

export function LongTextField({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  return (
    <Field {...field} wide>
      <Input.TextArea rows={rows} />
    </Field>
  )
}

export function NumberField(field: FieldProps) {
  return (
    <Field {...field}>
      <InputNumber style={{ width: '100%' }} inputMode="decimal" controls={false} />
    </Field>
  )
}

export function DateFormField(field: FieldProps) {
  return (
    <Field {...field}>
      <DateField />
    </Field>
  )
}

interface SelectFieldProps extends FieldProps {
  options: Option[]
  multiple?: boolean
  disabled?: boolean
  onSearch?: (text: string) => void
}

export function SelectField({ options, multiple, disabled, onSearch, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <Select
        options={options}
        disabled={disabled}
        allowClear={!field.required}
        mode={multiple ? 'multiple' : undefined}
        showSearch={onSearch ? { onSearch, filterOption: false } : { optionFilterProp: 'label' }}
      />
    </Field>
  )
}

/** A section of a form with its fields on a grid. */
export function FieldSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <>
      {title && <h2 className={styles.section}>{title}</h2>}
      <div className={styles.grid}>{children}</div>
    </>
  )
}
