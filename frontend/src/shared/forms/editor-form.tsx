import { Alert, App, Button, Form } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './forms.module.css'
import { useKeptDraft } from './use-kept-draft'
import { useSave, type Refusal } from './use-save'
import { useUnsavedGuard } from './use-unsaved-guard'
import { useWhenBack } from './use-when-back'

const emptied = (values: object) => Object.fromEntries(Object.keys(values).map((name) => [name, undefined]))

interface EditorFormProps<V> {
  label: string
  initial: Partial<V>
  save: (values: V) => Promise<unknown>
  /** Gets what `save` answered. */
  onSaved: (saved: unknown) => void
  onCancel: () => void
  onReload?: () => void
  saveLabel?: string
  /** Under which name this browser keeps what was typed until it is sent or given up; nothing is kept without. */
  keptAs?: string | undefined
  /** Further ways to send the form, such as 'save as draft': each gets the values like `save`. */
  others?: { label: string; save: (values: V) => Promise<unknown> }[]
  children: ReactNode
}

function Refused({ refusal, isKept }: { refusal: Refusal; isKept: boolean }) {
  const { t } = useTranslation()
  const messages = refusal.isOffline && isKept ? [t('form.keptOffline')] : refusal.messages
  const list = messages.map((message) => <div key={message}>{message}</div>)
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

function Restored({ onGiveUp }: { onGiveUp: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="info"
      showIcon
      title={t('form.restored')}
      action={
        <Button size="small" onClick={onGiveUp}>
          {t('form.giveUp')}
        </Button>
      }
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
  const { found, keep, drop } = useKeptDraft<V>(props.keptAs)
  const [isRestored, setRestored] = useState(found !== null)
  const lastSave = useRef(props.save)

  const finish = async (values: V, save: (values: V) => Promise<unknown>) => {
    lastSave.current = save
    let saved: unknown
    const isSaved = await send(async () => {
      saved = await save(values)
    })
    if (!isSaved) return
    drop()
    setDirty(false)
    void message.success(t('form.saved'))
    props.onSaved(saved)
  }
  const cancel = async () => {
    if (!(await ask())) return
    drop()
    props.onCancel()
  }
  const giveUp = () => {
    drop()
    setRestored(false)
    form.setFieldsValue({ ...emptied(form.getFieldsValue(true) as object), ...props.initial } as never)
    setDirty(false)
  }
  const sendBy = (save: (values: V) => Promise<unknown>) =>
    form.validateFields().then(
      (values) => finish(values, save),
      () => undefined,
    )
  useWhenBack(props.keptAs !== undefined && refusal?.isOffline === true, () => void sendBy(lastSave.current))

  return (
    <Form<V>
      form={form}
      layout="vertical"
      aria-label={props.label}
      initialValues={{ ...props.initial, ...found } as object}
      onValuesChange={(_, values) => {
        setDirty(true)
        keep(values)
      }}
      onFinish={(values) => void finish(values, props.save)}
      scrollToFirstError={{ focus: true }}
      className={styles.form}
    >
      {isRestored && <Restored onGiveUp={giveUp} />}
      {refusal && <Refused refusal={refusal} isKept={props.keptAs !== undefined} />}
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
