import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GoalRequest, Target } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { DateFormField, FieldSection, NumberField, SelectField, type Option } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useCreateGoal, useUpdateGoal } from '../api/change-goals'
import { goalOptions } from '../api/goals'

interface GoalDrawerProps {
  target: Target
  /** The goal to change; null for a new one. */
  goalId: string | null
  orgUnits: Option[]
  onClose: () => void
}

interface GoalFormProps extends Omit<GoalDrawerProps, 'goalId'> {
  initial: Partial<GoalRequest>
  save: (values: GoalRequest) => Promise<unknown>
  onReload?: () => void
}

function GoalForm({ target, orgUnits, onClose, ...form }: GoalFormProps) {
  const { t } = useTranslation()
  const isBetween = target.comparator === 'BETWEEN'
  return (
    <EditorForm<GoalRequest> label={t('target.goals')} onSaved={onClose} onCancel={onClose} {...form}>
      <FieldSection>
        <SelectField
          name="orgUnit"
          label={t('target.goalFor')}
          options={orgUnits}
          hint={t('form.optional')}
        />
        <DateFormField name="date" label={t('target.goalDate')} hint={t('form.optional')} />
        <NumberField name="value" label={t('target.goal')} required />
        {isBetween && <NumberField name="valueUpper" label={t('target.goalUpper')} required />}
      </FieldSection>
    </EditorForm>
  )
}

function GoalEditor({ goalId, ...rest }: GoalDrawerProps & { goalId: string }) {
  const query = useQuery(goalOptions(rest.target.id, goalId))
  const update = useUpdateGoal(rest.target.id, goalId)
  return (
    <VersionedEditor query={query}>
      {({ data, etag }, reload) => {
        const { orgUnit, date, value, valueUpper } = data
        const initial: Partial<GoalRequest> = {
          orgUnit: orgUnit?.code ?? null,
          date,
          value: value ?? undefined,
          valueUpper,
        }
        return (
          <GoalForm
            {...rest}
            initial={initial}
            save={(values) => update(mergePatchOf<GoalRequest>(initial, values), etag)}
            onReload={reload}
          />
        )
      }}
    </VersionedEditor>
  )
}

/** Adds or changes one goal beside the page. */
export function GoalDrawer({ goalId, ...rest }: GoalDrawerProps) {
  const { t } = useTranslation()
  const create = useCreateGoal(rest.target.id)
  return (
    <FormDrawer title={goalId ? t('target.editGoal') : t('target.addGoal')}>
      {goalId ? <GoalEditor goalId={goalId} {...rest} /> : <GoalForm {...rest} initial={{}} save={create} />}
    </FormDrawer>
  )
}
