import { useTranslation } from 'react-i18next'
import type { ProgressReportRequest } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField, NumberField, SelectField, type Option } from '@/shared/forms/fields'
import { formatPeriod } from '@/shared/format/periods'

/** The report, and why it is corrected where it is. */
export type ProgressValues = ProgressReportRequest & { reason?: string }

interface ProgressFormProps {
  label: string
  initial: Partial<ProgressValues>
  /** The periods to choose from; none where the report keeps its own. */
  periods?: string[]
  /** The units that one may report for, where one is bound to none. */
  orgUnits?: Option[] | undefined
  withReason?: boolean
  save: (values: ProgressValues) => Promise<unknown>
  saveLabel: string
  others?: { label: string; save: (values: ProgressValues) => Promise<unknown> }[]
  onSaved: (saved: unknown) => void
  onCancel: () => void
  onReload?: () => void
  keptAs?: string
}

/** Says in words how a task goes. */
export function ProgressForm({ periods = [], orgUnits = [], withReason, ...form }: ProgressFormProps) {
  const { t, i18n } = useTranslation()
  return (
    <EditorForm<ProgressValues> {...form}>
      <FieldSection>
        {periods.length > 0 && (
          <SelectField
            name="period"
            label={t('progress.period')}
            options={periods.map((value) => ({ value, label: formatPeriod(value, i18n.language) }))}
            required
          />
        )}
        {orgUnits.length > 0 && (
          <SelectField name="orgUnit" label={t('progress.allUnits')} options={orgUnits} required />
        )}
        <LongTextField name="words" label={t('progress.words')} rows={6} required />
        <NumberField name="progress" label={t('progress.share')} hint={t('progress.shareHint')} />
        {withReason && <LongTextField name="reason" label={t('progress.reason')} rows={2} required />}
      </FieldSection>
    </EditorForm>
  )
}
