import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { DateFormField, FieldSection, LongTextField, SelectField, TextField } from '@/shared/forms/fields'
import { wordOptions } from '@/shared/forms/options'
import type { BriefValues } from '../model/brief-values'

interface BriefFormProps {
  label: string
  initial: Partial<BriefValues>
  save: (values: BriefValues) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
}

function DayFields() {
  const { t } = useTranslation()
  const kind = Form.useWatch('kind', Form.useFormInstance<BriefValues>())
  return kind === 'SINCE' ? (
    <DateFormField name="since" label={t('brief.since')} required />
  ) : (
    <DateFormField name="month" label={t('brief.month')} hint={t('brief.monthHint')} required />
  )
}

/** Drafts a brief, or goes on with a draft: its words and the days that it is about. The figures are the service's. */
export function BriefForm(form: BriefFormProps) {
  const { t } = useTranslation()
  return (
    <EditorForm<BriefValues> {...form}>
      <FieldSection>
        <SelectField
          name="kind"
          label={t('brief.kind')}
          options={wordOptions(t('brief.kinds', { returnObjects: true }))}
          required
        />
        <DayFields />
        <DateFormField name="asOf" label={t('brief.asOf')} hint={t('brief.asOfHint')} />
        <TextField name="issuer" label={t('brief.issuer')} hint={t('brief.issuerHint')} />
        <TextField name="title" label={t('brief.name')} required wide />
        <LongTextField name="introduction" label={t('brief.introduction')} rows={4} />
      </FieldSection>
    </EditorForm>
  )
}
