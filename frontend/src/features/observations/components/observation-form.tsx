import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ObservationRequest, OrgLevel, Target } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField, NumberField, SelectField, type Option } from '@/shared/forms/fields'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod, periodsOf } from '@/shared/format/periods'
import { isRatio, ratioOf, VALUE_STATUSES } from '../model/figure-kind'
import { FigureHints, type KnownFigure } from './figure-hints'
import styles from './observations.module.css'

/** The figure, and why it is corrected where it is. */
export type ObservationValues = ObservationRequest & { reason?: string }

interface ObservationFormProps {
  label: string
  initial: Partial<ObservationValues>
  year: number
  targets: Target[]
  /** The org units that may report at a level. */
  orgUnitsOf: (level: OrgLevel) => Option[]
  save: (values: ObservationValues) => Promise<unknown>
  saveLabel: string
  others?: { label: string; save: (values: ObservationValues) => Promise<unknown> }[]
  /** When changing one: what it is about stays as it is. */
  isFixed?: boolean
  /** What is known of the figure before it is stated. */
  known?: KnownFigure | undefined
  /** A correction says why. */
  withReason?: boolean
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
  /** Under which name what was typed is kept until it is sent. */
  keptAs?: string | undefined
}

/** A higher body may publish a percentage without saying what it was made of. */
function RatioFields({ isPublished }: { isPublished: boolean }) {
  const { t, i18n } = useTranslation()
  const form = Form.useFormInstance<ObservationValues>()
  const ratio = ratioOf(Form.useWatch('numerator', form), Form.useWatch('denominator', form))
  return (
    <>
      <FieldSection>
        <NumberField name="numerator" label={t('observation.numerator')} required={!isPublished} />
        <NumberField name="denominator" label={t('observation.denominator')} required={!isPublished} />
        {isPublished && <NumberField name="value" label={t('observation.publishedPercent')} />}
      </FieldSection>
      <p className={styles.ratio} aria-live="polite">
        {t('observation.ratioIs', { value: ratio === null ? '—' : `${formatNumber(ratio, i18n.language)}%` })}
      </p>
    </>
  )
}

/** What kind of figure it is; a sample says how large it was. */
function KindFields() {
  const { t } = useTranslation()
  const form = Form.useFormInstance<ObservationValues>()
  const kind = Form.useWatch('valueStatus', form)
  return (
    <FieldSection>
      <SelectField
        name="valueStatus"
        label={t('observation.valueStatus')}
        options={VALUE_STATUSES.map((value) => ({ value, label: t(`observation.valueStatuses.${value}`) }))}
        required
      />
      {kind === 'SAMPLED' && <NumberField name="sampleSize" label={t('observation.sampleSize')} required />}
    </FieldSection>
  )
}

const LEVELS: OrgLevel[] = ['CITY', 'COUNTY', 'SCHOOL']

/** Units of one level report; a higher body publishes for those above them, too. */
const levelsFor = ({ reportingLevel }: Target, isPublished: boolean): OrgLevel[] =>
  isPublished ? LEVELS.slice(0, LEVELS.indexOf(reportingLevel) + 1) : [reportingLevel]

function Fields({ year, targets, orgUnitsOf, isFixed, withReason, known }: ObservationFormProps) {
  const { t, i18n } = useTranslation()
  const form = Form.useFormInstance<ObservationValues>()
  const code = Form.useWatch('target', form)
  // A correction keeps what kind of figure it is and shows no field for it.
  const isPublished = Form.useWatch('valueStatus', { form, preserve: true }) === 'AUTHORITATIVE'
  const target = targets.find((each) => each.code === code)
  const periods = target ? periodsOf(year, target.frequency) : []
  return (
    <>
      <FieldSection>
        <SelectField
          name="target"
          label={t('observation.target')}
          options={targets.map(({ code: value, name }) => ({ value, label: name }))}
          required
          disabled={isFixed}
        />
        <SelectField
          name="orgUnit"
          label={t('observation.orgUnit')}
          options={target ? levelsFor(target, isPublished).flatMap(orgUnitsOf) : []}
          required
          disabled={isFixed}
        />
        <SelectField
          name="period"
          label={t('observation.period')}
          options={periods.map((value) => ({ value, label: formatPeriod(value, i18n.language) }))}
          required
          disabled={isFixed}
        />
      </FieldSection>
      {!withReason && <KindFields />}
      {isRatio(target) ? (
        <RatioFields isPublished={isPublished} />
      ) : (
        <FieldSection>
          <NumberField name="value" label={t('observation.value')} required />
        </FieldSection>
      )}
      {known && <FigureHints known={known} />}
      <FieldSection>
        {withReason && (
          <LongTextField name="reason" label={t('observation.correctReason')} rows={2} required />
        )}
        <LongTextField name="note" label={t('observation.note')} rows={2} />
      </FieldSection>
    </>
  )
}

/** Reports one figure of one org unit for one period. */
export function ObservationForm(props: ObservationFormProps) {
  const { label, initial, save, saveLabel, others, onSaved, onCancel, onReload, keptAs } = props
  return (
    <EditorForm<ObservationValues>
      {...{ label, initial, save, saveLabel, others, onSaved, onCancel, onReload, keptAs }}
    >
      <Fields {...props} />
    </EditorForm>
  )
}
