import { Alert, App, Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './forms.module.css'
import { useSave, type Refusal } from './use-save'
import { useUnsavedGuard } from './use-unsaved-guard'

interface EditorFormProps<V> {
  label: string
  initial: Partial<V>
  save: (values: V) => Promise<unknown>
  onSaved: () => void
  onCancel: () => void
  onReload?: () => void
  saveLabel?: string
  /** Further ways to send the form, such as 'save as draft': each gets the values like `save`. */
  others?: { label: string; save: (values: V) => Promise<unknown> }[]
  children: ReactNode
}

function Refused({ refusal }: { refusal: Refusal }) {
  const list = refusal.messages.map((message) => <div key={message}>{message}</div>)
  return (
    <Alert
      type="error"
      showIcon
      title={refusal.title}
      description={list.length ? list : undefined}
      role="alert"
    />
  )
}

/** A form that sends itself, shows what the server refused where it belongs, and guards unsaved changes. */
export function EditorForm<V extends object>(props: EditorFormProps<V>) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<V>()
  const { ask, setDirty } = useUnsavedGuard()
  const reload = () => {
    setDirty(false)
    props.onReload?.()
  }
  const { send, isSaving, refusal } = useSave<V>({ form, onReload: reload })

  const finish = async (values: V, save: (values: V) => Promise<unknown>) => {
    if (!(await send(() => save(values)))) return
    setDirty(false)
    void message.success(t('form.saved'))
    props.onSaved()
  }
  const cancel = async () => {
    if (await ask()) props.onCancel()
  }
  const sendBy = (save: (values: V) => Promise<unknown>) =>
    form.validateFields().then(
      (values) => finish(values, save),
      () => undefined,
    )

  return (
    <Form<V>
      form={form}
      layout="vertical"
      aria-label={props.label}
      initialValues={props.initial as object}
      onValuesChange={() => setDirty(true)}
      onFinish={(values) => void finish(values, props.save)}
      scrollToFirstError={{ focus: true }}
      className={styles.form}
    >
      {refusal && <Refused refusal={refusal} />}
      {props.children}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {props.saveLabel ?? t('action.save')}
        </Button>
        {props.others?.map(({ label, save }) => (
          <Button key={label} disabled={isSaving} onClick={() => void sendBy(save)}>
            {label}
          </Button>
        ))}
        <Button onClick={() => void cancel()}>{t('action.cancel')}</Button>
      </div>
    </Form>
  )
}
