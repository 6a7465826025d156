import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Plan, Programme } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, NumberField, TextField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useCreateProgramme, useUpdateProgramme } from '../api/change-programmes'
import { programmeOptions } from '../api/read-programme'
import {
  nextOrdinal,
  programmeValues,
  withoutEmptyCode,
  type ProgrammeValues,
} from '../model/programme-values'

interface ProgrammeDrawerProps {
  plan: Plan
  /** Those that the plan has already. */
  programmes: Programme[]
  /** The one to change; null for a new one. */
  programmeId: string | null
  onClose: () => void
}

interface ProgrammeFormProps {
  label: string
  initial: Partial<ProgrammeValues>
  taken: number[]
  save: (values: ProgrammeValues) => Promise<unknown>
  onClose: () => void
  onReload?: () => void
}

function ProgrammeForm({ taken, onClose, ...form }: ProgrammeFormProps) {
  const { t } = useTranslation()
  const hint = taken.length
    ? t('plans.ordinalTaken', { ordinals: taken.join(t('plans.listComma')) })
    : t('plans.ordinalHint')
  return (
    <EditorForm<ProgrammeValues> onSaved={onClose} onCancel={onClose} {...form}>
      <FieldSection>
        <TextField name="title" label={t('plans.programmeName')} required wide />
        <NumberField
          name="ordinal"
          label={t('plans.ordinal')}
          hint={hint}
          rules={[{ type: 'integer', min: 1, max: 999, message: t('plans.ordinalRange') }]}
          required
        />
        <TextField name="code" label={t('plans.programmeCode')} hint={t('plans.programmeCodeHint')} />
      </FieldSection>
    </EditorForm>
  )
}

function ProgrammeEditor({
  programmeId,
  ...form
}: Omit<ProgrammeFormProps, 'initial' | 'save'> & { programmeId: string }) {
  const query = useQuery(programmeOptions(programmeId))
  const update = useUpdateProgramme(programmeId)
  return (
    <VersionedEditor query={query}>
      {({ data, etag }, reload) => {
        const initial = programmeValues(data)
        return (
          <ProgrammeForm
            {...form}
            initial={initial}
            save={(values) => update(mergePatchOf(initial, withoutEmptyCode(values)), etag)}
            onReload={reload}
          />
        )
      }}
    </VersionedEditor>
  )
}

/** Adds or changes one programme beside the page. */
export function ProgrammeDrawer({ plan, programmes, programmeId, onClose }: ProgrammeDrawerProps) {
  const { t } = useTranslation()
  const create = useCreateProgramme()
  const title = programmeId ? t('plans.editProgramme') : t('plans.newProgramme')
  const taken = programmes.filter(({ id }) => id !== programmeId).map(({ ordinal }) => ordinal)
  return (
    <FormDrawer title={title}>
      {programmeId ? (
        <ProgrammeEditor label={title} programmeId={programmeId} taken={taken} onClose={onClose} />
      ) : (
        <ProgrammeForm
          label={title}
          initial={{ ordinal: nextOrdinal(programmes) }}
          taken={taken}
          save={(values) => create({ ...withoutEmptyCode(values), plan: plan.code })}
          onClose={onClose}
        />
      )}
    </FormDrawer>
  )
}
