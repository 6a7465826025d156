import { useCallback, useEffect, useRef, useState } from 'react'
import { isProblem } from '@/shared/api/problem'
import { saveDraft } from '../api/save-draft'
import type { Draft } from './decisions'

export type Saving = 'idle' | 'busy' | 'saved' | 'failed' | 'stale'

const PAUSE = 800

/** Sends the newest draft a moment after the last change, one at a time, each against the version of the one before. */
export function useDraftSaving(id: string, etag: string) {
  const [saving, setSaving] = useState<Saving>('idle')
  const version = useRef(etag)
  const waiting = useRef<Draft | null>(null)
  const isBusy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (isBusy.current || !waiting.current) return
    isBusy.current = true
    setSaving('busy')
    let draft: Draft | null = null
    try {
      while (waiting.current) {
        draft = waiting.current
        waiting.current = null
        version.current = await saveDraft(id, draft, version.current)
      }
      setSaving('saved')
    } catch (error) {
      waiting.current ??= draft
      setSaving(isProblem(error, 412) ? 'stale' : 'failed')
    } finally {
      isBusy.current = false
    }
  }, [id])

  const save = useCallback(
    (draft: Draft) => {
      waiting.current = draft
      setSaving('busy')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )

  // Syncs with the server when the page is left before the pause is over.
  useEffect(() => () => void flush(), [flush])

  // Syncs with the browser: who leaves while something is on its way is asked, and it is sent meanwhile.
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (!waiting.current && !isBusy.current) return
      void flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [flush])
  return { saving, save, flush }
}
