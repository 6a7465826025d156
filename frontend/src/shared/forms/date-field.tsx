import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DateFieldProps {
  id?: string
  value?: string | null
  onChange?: (value: string | null) => void
  'aria-required'?: boolean | 'true' | 'false'
}

/** A date of a form, as the API writes it: an ISO date or null. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : null)}
    />
  )
}
