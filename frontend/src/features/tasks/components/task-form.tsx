import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import {
  DateFormField,
  FieldSection,
  LongTextField,
  NumberField,
  SelectField,
  TextField,
  type Option,
} from '@/shared/forms/fields'
import type { ReportingCycle } from '@/shared/api/types'
import type { TaskValues } from '../model/task-values'
import { ClauseFields } from './clause-fields'

export interface TaskChoices {
  programmes: Option[]
  departments: Option[]
}

interface TaskFormProps {
  label: string
  initial: Partial<TaskValues>
  choices: TaskChoices
  save: (values: TaskValues) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
}

const CYCLES: ReportingCycle[] = ['NONE', 'MONTHLY', 'QUARTERLY', 'YEARLY']

/** Creates or changes a task. */
export function TaskForm({ choices, ...form }: TaskFormProps) {
  const { t } = useTranslation()
  const cycles = CYCLES.map((value) => ({ value, label: t(`progress.cycles.${value}`) }))
  return (
    <EditorForm<TaskValues> {...form}>
      <FieldSection>
        <TextField name="title" label={t('task.name')} required wide />
        <SelectField name="programme" label={t('task.programme')} options={choices.programmes} required />
        <TextField name="code" label={t('form.code')} hint={t('form.codeHint')} required />
        <NumberField name="number" label={t('task.number')} required />
        <SelectField name="leadDepartment" label={t('task.lead')} options={choices.departments} />
        <SelectField
          name="supportDepartments"
          label={t('task.support')}
          options={choices.departments}
          multiple
        />
        <DateFormField name="startDate" label={t('task.start')} />
        <DateFormField name="dueDate" label={t('task.due')} />
        <SelectField name="reportingCycle" label={t('progress.cycle')} options={cycles} required />
        <LongTextField name="description" label={t('task.description')} />
      </FieldSection>
      <ClauseFields />
      <FieldSection title={t('task.override')}>
        <NumberField
          name="progressOverride"
          label={t('task.progressOverride')}
          hint={t('task.overrideHint')}
        />
        <LongTextField name="progressReason" label={t('task.progressReason')} rows={2} />
      </FieldSection>
    </EditorForm>
  )
}
