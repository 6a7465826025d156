import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import {
  DateFormField,
  FieldSection,
  LongTextField,
  NumberField,
  SelectField,
  TextField,
} from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { wordOptions } from '@/shared/forms/options'
import type { Decision } from '../model/decisions'
import type { Finding } from '../model/findings'
import { changeOf, mendValues, type MendValues } from '../model/mending'
import { comparatorWord } from './use-finding-words'

const UNIT = /^[A-Za-z]\w{0,39}$/

function TargetFields() {
  const { t } = useTranslation()
  const isBetween = Form.useWatch<unknown>('comparator') === 'between'
  const comparators = ['>=', '<=', '=', 'between'].map((value) => ({
    value,
    label: t(`documents.comparators.${comparatorWord(value)}`),
  }))
  return (
    <>
      <TextField name="name" label={t('documents.fields.name')} required wide />
      <SelectField
        name="comparator"
        label={t('documents.fields.comparator')}
        required
        options={comparators}
      />
      <NumberField name="value" label={t('documents.fields.value')} required />
      {isBetween && <NumberField name="valueUpper" label={t('documents.fields.valueUpper')} required />}
      <TextField
        name="unit"
        label={t('documents.fields.unit')}
        hint={t('documents.fields.unitHint')}
        required
        rules={[{ pattern: UNIT, message: t('documents.fields.unitWrong') }]}
      />
      <TextField name="measure" label={t('documents.fields.measure')} />
      <DateFormField name="due" label={t('documents.fields.due')} />
    </>
  )
}

function Fields({ kind }: { kind: Finding['kind'] }) {
  const { t } = useTranslation()
  const title = <TextField name="title" label={t('documents.fields.title')} required wide />
  const due = <DateFormField name="due" label={t('documents.fields.due')} />
  switch (kind) {
    case 'programme':
      return title
    case 'task':
      return (
        <>
          {title}
          <TextField
            name="leadDepartments"
            label={t('documents.fields.leadDepartments')}
            hint={t('documents.fields.departmentsHint')}
          />
          <TextField
            name="supportDepartments"
            label={t('documents.fields.supportDepartments')}
            hint={t('documents.fields.departmentsHint')}
          />
          {due}
        </>
      )
    case 'clause':
      return (
        <>
          <SelectField
            name="kind"
            label={t('documents.fields.kind')}
            required
            options={wordOptions(t('documents.clauseKinds', { returnObjects: true }))}
          />
          <LongTextField name="notFollowed" label={t('documents.reason')} />
        </>
      )
    case 'target':
      return <TargetFields />
    case 'milestone':
      return (
        <>
          {title}
          <SelectField
            name="kind"
            label={t('documents.fields.kind')}
            required
            options={wordOptions(t('documents.milestoneKinds', { returnObjects: true }))}
          />
          {due}
        </>
      )
  }
}

interface MendDrawerProps {
  finding: Finding
  decision: Decision | undefined
  onMended: (change: MendValues) => void
  onClose: () => void
}

/** Puts right what the rules have not read as it is meant. */
export function MendDrawer({ finding, decision, onMended, onClose }: MendDrawerProps) {
  const { t } = useTranslation()
  const title = `${t('documents.mend')}：${t(`documents.kinds.${finding.kind}`)}`
  return (
    <FormDrawer title={title}>
      <EditorForm<MendValues>
        label={title}
        initial={mendValues(finding, decision)}
        save={(values) => Promise.resolve(onMended(changeOf(finding, values)))}
        onSaved={onClose}
        onCancel={onClose}
      >
        <FieldSection>
          <Fields kind={finding.kind} />
        </FieldSection>
      </EditorForm>
    </FormDrawer>
  )
}
