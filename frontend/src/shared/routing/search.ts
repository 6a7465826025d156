import { useCallback } from 'react'
import { useLocation, useSearchParams } from 'react-router'

/** What every page shares and every link keeps. */
const KEPT = ['plan', 'asOf']

/** A link to another page of ours that keeps the plan and the as-of date. */
export function keepContext(path: string, search: string): string {
  const [pathname = path, own = ''] = path.split('?')
  const next = new URLSearchParams(own)
  const current = new URLSearchParams(search)
  for (const name of KEPT) {
    const value = current.get(name)
    if (value !== null && !next.has(name)) next.set(name, value)
  }
  const query = next.toString()
  return query ? `${pathname}?${query}` : pathname
}

export function useHref(): (path: string) => string {
  const { search } = useLocation()
  return useCallback((path: string) => keepContext(path, search), [search])
}

/** Filters that live in the address: `useFilters(['light', 'q'])` reads and writes just these. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? undefined])) as Partial<
    Record<Name, string>
  >
  const set = (changes: Partial<Record<Name, string | null | undefined>>) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous)
        for (const [name, value] of Object.entries<string | null | undefined>(changes)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true },
    )
  const clear = () => set(Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>)
  return { values, set, clear, isFiltered: names.some((name) => values[name]) }
}
