import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { useHref } from './search'

/** Goes back within the app; when this is the first page that was opened, to the fallback instead of out of the app. */
export function useBack(fallback: string): () => void {
  const navigate = useNavigate()
  const href = useHref()
  return useCallback(() => {
    const state = globalThis.history.state as { idx?: number } | null
    if ((state?.idx ?? 0) > 0) void navigate(-1)
    else void navigate(href(fallback), { replace: true })
  }, [navigate, href, fallback])
}
