import { useEffect, useEffectEvent } from 'react'

/** Does something as soon as the connection is back, while one waits for that. */
export function useWhenBack(isWaiting: boolean, act: () => void) {
  const onBack = useEffectEvent(act)
  useEffect(() => {
    if (!isWaiting) return
    const listen = () => onBack()
    window.addEventListener('online', listen)
    return () => window.removeEventListener('online', listen)
  }, [isWaiting])
}
