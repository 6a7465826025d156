import { App, type FormInstance } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, Problem } from '@/shared/api/problem'
import { sortErrors } from './problem-fields'

interface Saving<V> {
  form: FormInstance<V>
  /** Reads the record again after someone else has changed it. */
  onReload?: (() => void) | undefined
}

export interface Refusal {
  title: string
  messages: string[]
  /** Whether the server was not reached at all. */
  isOffline: boolean
}

function refusalOf(error: unknown, rest: string[], offline: string): Refusal {
  if (!(error instanceof Problem)) return { title: offline, messages: [], isOffline: true }
  const detail = error.detail && error.detail !== error.title ? [error.detail] : []
  return { title: error.title, messages: [...new Set([...detail, ...rest])], isOffline: false }
}

/** Sends a form and brings a refusal to where it belongs: the fields, the head of the form, or a dialog. */
export function useSave<V>({ form, onReload }: Saving<V>) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const [isSaving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const askReload = async () => {
    const reload = await modal.confirm({
      title: t('form.stale'),
      content: t('form.staleHint'),
      okText: t('form.reload'),
      cancelText: t('form.stay'),
    })
    if (reload) onReload?.()
  }

  const refuse = (error: unknown) => {
    if (isProblem(error, 412)) return void askReload()
    const known = Object.keys(form.getFieldsValue(true) as object).concat(registered(form))
    const sorted = error instanceof Problem ? sortErrors(error, known) : { fields: [], rest: [] }
    form.setFields(sorted.fields as unknown as Parameters<typeof form.setFields>[0])
    setRefusal(refusalOf(error, sorted.rest, t('state.offline')))
  }

  const send = async (save: () => Promise<unknown>): Promise<boolean> => {
    setSaving(true)
    setRefusal(null)
    try {
      await save()
      return true
    } catch (error) {
      refuse(error)
      return false
    } finally {
      setSaving(false)
    }
  }
  return { send, isSaving, refusal }
}

const registered = <V>(form: FormInstance<V>): string[] =>
  form.getFieldsError().map(({ name }) => String(name[0]))
