import { useTranslation } from 'react-i18next'
import type { AssignmentRequest } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { DateFormField, FieldSection, SelectField, TextField, type Option } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { useCreateAssignment } from '../api/change-assignments'

interface AssignmentDrawerProps {
  task: string
  orgUnits: Option[]
  onClose: () => void
}

/** Hands a task down to an org unit. */
export function AssignmentDrawer({ task, orgUnits, onClose }: AssignmentDrawerProps) {
  const { t } = useTranslation()
  const create = useCreateAssignment(task)
  const title = t('task.addAssignment')
  return (
    <FormDrawer title={title}>
      <EditorForm<AssignmentRequest>
        label={title}
        initial={{}}
        save={create}
        onSaved={onClose}
        onCancel={onClose}
      >
        <FieldSection>
          <SelectField name="orgUnit" label={t('target.orgUnit')} options={orgUnits} required />
          <TextField name="owner" label={t('task.owner')} />
          <DateFormField name="dueDate" label={t('task.due')} />
        </FieldSection>
      </EditorForm>
    </FormDrawer>
  )
}
