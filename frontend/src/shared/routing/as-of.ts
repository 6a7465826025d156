import { createContext, use } from 'react'
import { useSearchParams } from 'react-router'
import { isIsoDate, today } from '@/shared/format/dates'

/** The deployment's own as-of date, when it has one. */
export const DefaultAsOf = createContext<string | null>(null)

export interface AsOf {
  /** The date that every figure on the page is computed for. */
  date: string
  /** True when neither the address nor today decided, but the deployment's default. */
  isDefault: boolean
  set: (date: string | null) => void
}

/** The as-of date lives in the address (`asOf`), so that a copied link shows the same figures. */
export function useAsOf(): AsOf {
  const fallback = use(DefaultAsOf)
  const [search, setSearch] = useSearchParams()
  const named = search.get('asOf')
  const isNamed = isIsoDate(named)
  const set = (date: string | null) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous)
      if (date) next.set('asOf', date)
      else next.delete('asOf')
      return next
    })
  return { date: isNamed ? named : (fallback ?? today()), isDefault: !isNamed && fallback !== null, set }
}
