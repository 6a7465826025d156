import { Button, Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import styles from './reviews.module.css'

interface Values {
  reason: string
  fields: string[]
}

interface ReturnDrawerProps {
  count: number
  send: (reason: string, fields: string[]) => Promise<unknown>
  onDone: () => void
  onClose: () => void
}

const TEMPLATES = ['population', 'jump', 'definition', 'period'] as const
const FIELDS = ['numerator', 'denominator', 'value', 'note'] as const

/** Reasons that are given again and again; one can be mended after it is chosen. */
function Templates() {
  const { t } = useTranslation()
  const form = Form.useFormInstance<Values>()
  return (
    <div role="group" aria-label={t('review.template')} className={styles.templates}>
      {TEMPLATES.map((key) => (
        <Button
          key={key}
          size="small"
          onClick={() => form.setFieldValue('reason', t(`review.templates.${key}`))}
        >
          {t(`review.templates.${key}`)}
        </Button>
      ))}
    </div>
  )
}

/** Sends figures back: why, and which fields it is about. */
export function ReturnDrawer({ count, send, onDone, onClose }: ReturnDrawerProps) {
  const { t } = useTranslation()
  const title = t('review.returnTitle', { count })
  const options = FIELDS.map((value) => ({ value, label: t(`observation.${value}`) }))
  return (
    <FormDrawer title={title}>
      <EditorForm<Values>
        label={title}
        initial={{ reason: '', fields: [] }}
        save={({ reason, fields }) => send(reason, fields)}
        onSaved={onDone}
        onCancel={onClose}
        saveLabel={t('observation.return')}
      >
        <Templates />
        <FieldSection>
          <LongTextField name="reason" label={t('review.reason')} required />
        </FieldSection>
        <Form.Item name="fields" label={t('review.fields')}>
          <Checkbox.Group options={options} />
        </Form.Item>
      </EditorForm>
    </FormDrawer>
  )
}
