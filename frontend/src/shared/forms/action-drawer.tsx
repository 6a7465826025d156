import { EditorForm } from './editor-form'
import { DateFormField, FieldSection, LongTextField } from './fields'
import { FormDrawer } from './form-drawer'

interface ActionField {
  kind: 'date' | 'text'
  /** The field's name in the request, so that the server's complaint lands on it. */
  name: string
  label: string
  initial?: string
}

interface ActionDrawerProps {
  title: string
  /** What the action is done to. */
  subject: string
  hint?: string
  field?: ActionField
  send: (value: string) => Promise<unknown>
  onClose: () => void
}

/** A change of state that asks for one thing at most: a date, or a reason. */
export function ActionDrawer({ title, subject, hint, field, send, onClose }: ActionDrawerProps) {
  return (
    <FormDrawer title={title}>
      <EditorForm<Record<string, string>>
        label={title}
        initial={field ? { [field.name]: field.initial ?? '' } : {}}
        save={(values) => send(field ? (values[field.name] ?? '') : '')}
        onSaved={onClose}
        onCancel={onClose}
        saveLabel={title}
      >
        <p>
          <strong>{subject}</strong>
        </p>
        {hint && <p>{hint}</p>}
        <FieldSection>
          {field?.kind === 'date' && <DateFormField name={field.name} label={field.label} required />}
          {field?.kind === 'text' && <LongTextField name={field.name} label={field.label} required />}
        </FieldSection>
      </EditorForm>
    </FormDrawer>
  )
}
