import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import {
  DateFormField,
  FieldSection,
  LongTextField,
  SelectField,
  TextField,
  type Option,
} from '@/shared/forms/fields'
import type { OrderValues } from '../model/order-values'

export interface OrderChoices {
  subjects: Option[]
  parties: Option[]
}

interface OrderFormProps {
  label: string
  initial: Partial<OrderValues>
  choices: OrderChoices
  save: (values: OrderValues) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
}

/** Drafts a supervision order, or changes a draft. */
export function OrderForm({ choices, ...form }: OrderFormProps) {
  const { t } = useTranslation()
  return (
    <EditorForm<OrderValues> {...form}>
      <FieldSection>
        <TextField name="title" label={t('supervision.name')} required wide />
        <LongTextField name="demand" label={t('supervision.demand')} required rows={4} />
        <SelectField name="subject" label={t('supervision.subject')} options={choices.subjects} />
        <DateFormField name="deadline" label={t('supervision.due')} required />
      </FieldSection>
      <FieldSection title={t('supervision.matrix')}>
        <SelectField name="lead" label={t('supervision.kinds.LEAD')} options={choices.parties} required />
        <SelectField
          name="responsible"
          label={t('supervision.kinds.RESPONSIBLE')}
          options={choices.parties}
          multiple
        />
        <SelectField
          name="supporting"
          label={t('supervision.kinds.SUPPORTING')}
          options={choices.parties}
          multiple
        />
      </FieldSection>
      <FieldSection title={t('supervision.instruction')}>
        <TextField name={['instruction', 'by']} label={t('supervision.instructionBy')} />
        <DateFormField name={['instruction', 'date']} label={t('supervision.instructionDate')} />
        <LongTextField name={['instruction', 'text']} label={t('supervision.instructionText')} />
      </FieldSection>
    </EditorForm>
  )
}
