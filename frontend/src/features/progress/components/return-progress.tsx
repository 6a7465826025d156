import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { RETURNED_FIELDS } from '../model/returned-fields'

interface Values {
  reason: string
  fields: string[]
}

interface ReturnProgressProps {
  subject: string
  send: (reason: string, fields: string[]) => Promise<unknown>
  onClose: () => void
}

/** Sends a report back: why, and what it is about. */
export function ReturnProgress({ subject, send, onClose }: ReturnProgressProps) {
  const { t } = useTranslation()
  const title = t('progress.return')
  const options = RETURNED_FIELDS.map((value) => ({ value, label: t(`progress.fields.${value}`) }))
  return (
    <FormDrawer title={title}>
      <EditorForm<Values>
        label={title}
        initial={{ reason: '', fields: [] }}
        save={({ reason, fields }) => send(reason, fields)}
        onSaved={onClose}
        onCancel={onClose}
        saveLabel={title}
      >
        <p>
          <strong>{subject}</strong>
        </p>
        <FieldSection>
          <LongTextField name="reason" label={t('progress.returnReason')} required />
        </FieldSection>
        <Form.Item name="fields" label={t('progress.returnAbout')}>
          <Checkbox.Group options={options} />
        </Form.Item>
      </EditorForm>
    </FormDrawer>
  )
}
