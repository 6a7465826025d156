import { App } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

/** Asks before unsaved changes are lost: by a link, the back button, closing the tab, or 'cancel'. */
export function useUnsavedGuard() {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const dirty = useRef(false)
  const blocker = useBlocker(useCallback(() => dirty.current, []))

  const ask = useCallback(async () => {
    if (!dirty.current) return true
    const leave = await modal.confirm({
      title: t('form.unsaved'),
      content: t('form.unsavedHint'),
      okText: t('form.leave'),
      okButtonProps: { danger: true },
      cancelText: t('form.stay'),
    })
    if (leave) dirty.current = false
    return leave
  }, [modal, t])

  // Syncs with the router: a navigation that was held up waits here for the person's answer.
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    void ask().then((leave) => (leave ? blocker.proceed() : blocker.reset()))
  }, [blocker, ask])

  // Syncs with the browser's own question on closing or reloading the tab.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault()
    }
    globalThis.addEventListener('beforeunload', warn)
    return () => globalThis.removeEventListener('beforeunload', warn)
  }, [])

  const setDirty = useCallback((value: boolean) => {
    dirty.current = value
  }, [])
  return { ask, setDirty }
}
