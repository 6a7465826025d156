import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, InputNumber, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReminderLadder, ReminderLadderRequest } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import styles from './reminders.module.css'

const AUDIENCES = ['OWNER', 'SUPERIOR', 'OFFICE'] as const

function Step({ place, onRemove }: { place: number; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.step}>
      <Form.Item
        name={[place, 'days']}
        label={t('reminders.days')}
        rules={[{ required: true, message: t('form.required', { name: t('reminders.days') }) }]}
      >
        <InputNumber min={-60} max={90} precision={0} />
      </Form.Item>
      <Form.Item name={[place, 'audience']} label={t('reminders.audience')}>
        <Select options={AUDIENCES.map((value) => ({ value, label: t(`reminders.audiences.${value}`) }))} />
      </Form.Item>
      <Button
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('reminders.removeStep', { number: place + 1 })}
        onClick={onRemove}
      />
    </div>
  )
}

interface LadderFormProps {
  ladder: ReminderLadder
  save: (body: ReminderLadderRequest) => Promise<unknown>
  onSaved: () => void
  onReload: () => void
}

/** The steps before and after a deadline, and whether any are taken. */
export function LadderForm({ ladder, save, onSaved, onReload }: LadderFormProps) {
  const { t } = useTranslation()
  return (
    <EditorForm<ReminderLadderRequest>
      label={t('reminders.ladder')}
      initial={{ enabled: ladder.enabled, steps: ladder.steps }}
      save={({ enabled, steps }) => save({ enabled, steps: steps ?? [] })}
      onSaved={onSaved}
      onCancel={onSaved}
      onReload={onReload}
    >
      <p className={styles.lead}>{t('reminders.ladderHint')}</p>
      <Form.Item name="enabled" label={t('reminders.enabled')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.List name="steps">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <Step key={key} place={name} onRemove={() => remove(name)} />
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={fields.length >= 20}
              onClick={() => add({ days: 0, audience: 'OWNER' })}
            >
              {t('reminders.addStep')}
            </Button>
          </>
        )}
      </Form.List>
    </EditorForm>
  )
}
