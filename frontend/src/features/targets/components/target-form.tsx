import { Form } from 'antd'
import type { ReactNode } from 'react'
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
import { wordOptions } from '@/shared/forms/options'
import type { TargetValues } from '../model/target-values'

interface TargetFormProps {
  label: string
  initial: Partial<TargetValues>
  choices: { tasks: Option[]; orgUnits: Option[] }
  save: (values: TargetValues) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
  /** What one should know before saving, such as how much it asks. */
  notice?: ReactNode
}

function Basics({ tasks }: { tasks: Option[] }) {
  const { t } = useTranslation()
  const units = wordOptions(t('unitName', { returnObjects: true }))
  return (
    <FieldSection title={t('target.basics')}>
      <TextField name="name" label={t('target.name')} required wide />
      <SelectField name="task" label={t('target.task')} options={tasks} required />
      <TextField name="code" label={t('form.code')} hint={t('form.codeHint')} required />
      <SelectField name="unit" label={t('target.unit')} options={units} required />
      <NumberField name="weight" label={t('target.weight')} />
    </FieldSection>
  )
}

function GoalAndDates() {
  const { t } = useTranslation()
  const form = Form.useFormInstance<TargetValues>()
  const comparator = Form.useWatch('comparator', form)
  const rollup = Form.useWatch('rollup', form)
  const comparators = wordOptions(t('comparator', { returnObjects: true }))
  return (
    <FieldSection title={t('target.goalSection')}>
      <SelectField name="comparator" label={t('target.comparator')} options={comparators} required />
      <NumberField name="goal" label={t('target.goal')} required />
      {comparator === 'BETWEEN' && <NumberField name="goalUpper" label={t('target.goalUpper')} required />}
      {rollup === 'COVERAGE' && (
        <NumberField name="unitGoal" label={t('target.unitGoal')} hint={t('target.unitGoalHint')} required />
      )}
      <NumberField name="tolerance" label={t('target.tolerance')} hint={t('target.toleranceHint')} />
      <NumberField name="baseline" label={t('target.baseline')} />
      <DateFormField name="baselineDate" label={t('target.baselineDate')} />
      <DateFormField name="startDate" label={t('target.start')} />
      <DateFormField name="dueDate" label={t('target.due')} />
    </FieldSection>
  )
}

function Arithmetic({ orgUnits }: { orgUnits: Option[] }) {
  const { t } = useTranslation()
  return (
    <FieldSection title={t('target.arithmetic')}>
      <SelectField
        name="rollup"
        label={t('target.rollup')}
        options={wordOptions(t('rollup', { returnObjects: true }))}
        required
      />
      <SelectField
        name="timeBasis"
        label={t('target.timeBasis')}
        options={wordOptions(t('timeBasis', { returnObjects: true }))}
        required
      />
      <SelectField
        name="frequency"
        label={t('target.frequency')}
        options={wordOptions(t('frequency', { returnObjects: true }))}
        required
      />
      <SelectField
        name="reportingLevel"
        label={t('target.reportingLevel')}
        options={wordOptions(t('level', { returnObjects: true }))}
        required
      />
      <SelectField
        name={['appliesTo', 'orgUnits']}
        label={t('target.appliesTo')}
        hint={t('target.appliesToAll')}
        options={orgUnits}
        multiple
      />
    </FieldSection>
  )
}

/** The definition card; a change of its words asks why, since it makes a new version. */
function DefinitionFields({ isChange }: { isChange: boolean }) {
  const { t } = useTranslation()
  return (
    <FieldSection title={t('target.definition')}>
      <TextField name={['definition', 'numerator']} label={t('target.numerator')} />
      <TextField name={['definition', 'denominator']} label={t('target.denominator')} />
      <TextField name={['definition', 'population']} label={t('target.population')} />
      <TextField name={['definition', 'exclusions']} label={t('target.exclusions')} />
      <TextField name={['definition', 'source']} label={t('target.source')} />
      <TextField name={['definition', 'rounding']} label={t('figureNote.rounding')} />
      <LongTextField name={['definition', 'method']} label={t('target.method')} rows={2} />
      {isChange && (
        <TextField
          name={['definition', 'changeReason']}
          label={t('figureNote.changeReason')}
          hint={t('figureNote.changeReasonHint')}
          wide
        />
      )}
    </FieldSection>
  )
}

/** Creates or changes a target. */
export function TargetForm({ choices, notice, ...form }: TargetFormProps) {
  return (
    <EditorForm<TargetValues> {...form}>
      <Basics tasks={choices.tasks} />
      <GoalAndDates />
      <Arithmetic orgUnits={choices.orgUnits} />
      <DefinitionFields isChange={form.onReload !== undefined} />
      {notice}
    </EditorForm>
  )
}
