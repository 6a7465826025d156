import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { DateFormField, FieldSection, SelectField, TextField, type Option } from '@/shared/forms/fields'
import { wordOptions } from '@/shared/forms/options'
import type { MilestoneValues } from '../model/milestone-values'

interface MilestoneFormProps {
  label: string
  initial: Partial<MilestoneValues>
  choices: { tasks: Option[]; orgUnits: Option[] }
  save: (values: MilestoneValues) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
}

/** Creates or changes a milestone. */
export function MilestoneForm({ choices, ...form }: MilestoneFormProps) {
  const { t } = useTranslation()
  const kinds = wordOptions(t('milestone.kinds', { returnObjects: true }))
  return (
    <EditorForm<MilestoneValues> {...form}>
      <FieldSection>
        <TextField name="title" label={t('milestone.name')} required wide />
        <SelectField name="task" label={t('milestone.task')} options={choices.tasks} required />
        <TextField name="code" label={t('form.code')} hint={t('form.codeHint')} required />
        <SelectField name="kind" label={t('milestone.kind')} options={kinds} required />
        <SelectField name="orgUnit" label={t('milestone.orgUnit')} options={choices.orgUnits} />
        <DateFormField name="dueDate" label={t('milestone.due')} required />
        <DateFormField name="forecastDate" label={t('milestone.forecast')} />
      </FieldSection>
    </EditorForm>
  )
}
