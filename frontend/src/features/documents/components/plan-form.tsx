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

/** Named as in the request, so that the server's pointers land on the fields. */
export interface PlanValues {
  plan: PlanRequest
}

interface PlanFormProps {
  initial: { plan: Partial<PlanRequest> }
  orgUnits: Option[]
  save: (values: PlanValues) => Promise<unknown>
  onSaved: (saved: unknown) => void
  onCancel: () => void
}

/** What the plan is called, whose it is, and for when. */
export function PlanForm({ initial, orgUnits, ...form }: PlanFormProps) {
  const { t } = useTranslation()
  return (
    <EditorForm<PlanValues>
      label={t('documents.planTitle')}
      saveLabel={t('documents.create')}
      initial={initial as Partial<PlanValues>}
      {...form}
    >
      <FieldSection>
        <TextField
          name={['plan', 'code']}
          label={t('documents.plan.code')}
          hint={t('documents.plan.codeHint')}
          required
        />
        <NumberField name={['plan', 'year']} label={t('documents.plan.year')} required />
        <TextField name={['plan', 'title']} label={t('documents.plan.title')} required wide />
        <SelectField
          name={['plan', 'orgUnit']}
          label={t('documents.plan.orgUnit')}
          required
          options={orgUnits}
        />
        <DateFormField name={['plan', 'startDate']} label={t('documents.plan.startDate')} required />
        <DateFormField name={['plan', 'endDate']} label={t('documents.plan.endDate')} required />
      </FieldSection>
    </EditorForm>
  )
}
