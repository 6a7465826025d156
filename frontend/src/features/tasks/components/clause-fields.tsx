import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FieldSection } from '@/shared/forms/fields'
import formStyles from '@/shared/forms/forms.module.css'
import { wordOptions } from '@/shared/forms/options'

interface ClauseRowProps {
  index: number
  onRemove: () => void
}

function ClauseRow({ index, onRemove }: ClauseRowProps) {
  const { t } = useTranslation()
  const kinds = wordOptions(t('task.clause', { returnObjects: true }))
  const required = [{ required: true, message: t('form.required', { name: t('task.clauseText') }) }]
  return (
    <div className={formStyles.row}>
      <Form.Item name={[index, 'text']} rules={required}>
        <Input.TextArea rows={2} aria-label={`${t('task.clauseText')} ${index + 1}`} />
      </Form.Item>
      <Form.Item name={[index, 'kind']}>
        <Select options={kinds} aria-label={`${t('task.clauseKind')} ${index + 1}`} />
      </Form.Item>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('task.removeClause', { number: index + 1 })}
        onClick={onRemove}
      />
    </div>
  )
}

/** The task's clauses, one row each. */
export function ClauseFields() {
  const { t } = useTranslation()
  return (
    <>
      <FieldSection title={t('task.clauses')}>{null}</FieldSection>
      <Form.List name="clauses">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <ClauseRow key={key} index={name} onRemove={() => remove(name)} />
            ))}
            <Form.Item>
              <Button icon={<PlusOutlined />} onClick={() => add({ kind: 'ACTION' })}>
                {t('task.addClause')}
              </Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </>
  )
}
