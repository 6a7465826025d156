import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { DateFormField, FieldSection, LongTextField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import type { Extension } from '../api/move-order'

interface ExtensionDrawerProps {
  title: string
  subject: string
  send: (extension: Extension) => Promise<unknown>
  onClose: () => void
}

/** Asks for more time: until when, and why. */
export function ExtensionDrawer({ title, subject, send, onClose }: ExtensionDrawerProps) {
  const { t } = useTranslation()
  return (
    <FormDrawer title={title}>
      <EditorForm<Extension>
        label={title}
        initial={{}}
        save={send}
        onSaved={onClose}
        onCancel={onClose}
        saveLabel={title}
      >
        <p>
          <strong>{subject}</strong>
        </p>
        <FieldSection>
          <DateFormField name="until" label={t('supervision.until')} required />
          <LongTextField name="reason" label={t('form.reason')} required />
        </FieldSection>
      </EditorForm>
    </FormDrawer>
  )
}
