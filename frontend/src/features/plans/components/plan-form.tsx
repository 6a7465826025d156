import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanRequest } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import {
  DateFormField,
  FieldSection,
  NumberField,
  SelectField,
  TextField,
  type Option,
} from '@/shared/forms/fields'
import { statusesFrom } from '../model/plan-status'

interface PlanFormProps {
  label: string
  initial: Partial<PlanRequest>
  orgUnits: Option[]
  save: (values: PlanRequest) => Promise<unknown>
  onSaved: (saved: unknown) => void
  onCancel: () => void
  onReload?: () => void
}

/** Creates or changes a plan. */
export function PlanForm({ orgUnits, ...form }: PlanFormProps) {
  const { t } = useTranslation()
  const status = form.initial.status ?? 'DRAFT'
  const statuses = statusesFrom(status).map((value) => ({ value, label: t(`plans.statuses.${value}`) }))
  return (
    <EditorForm<PlanRequest> {...form}>
      {status === 'CLOSED' && <Alert type="info" showIcon title={t('plans.closedHint')} />}
      <FieldSection>
        <TextField name="title" label={t('plans.name')} required wide />
        <TextField name="code" label={t('plans.code')} hint={t('plans.codeHint')} required />
        <SelectField name="orgUnit" label={t('plans.orgUnit')} options={orgUnits} required />
        <NumberField
          name="year"
          label={t('plans.year')}
          rules={[{ type: 'integer', min: 2000, max: 2100, message: t('plans.yearRange') }]}
          required
        />
        <SelectField
          name="status"
          label={t('plans.status')}
          options={statuses}
          hint={t('plans.statusHint')}
          required
        />
        <DateFormField name="startDate" label={t('plans.start')} required />
        <DateFormField name="endDate" label={t('plans.end')} required />
      </FieldSection>
    </EditorForm>
  )
}
