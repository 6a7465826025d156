import type { ReactNode } from 'react'
import { Failure } from './failure'
import { Loading } from './loading'

/** What the boundary needs to know of a query. */
interface Asked<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

interface StateBoundaryProps<T> {
  query: Asked<T>
  /** Shown in place of the content when this says that there is nothing. */
  isEmpty?: (data: T) => boolean
  empty?: ReactNode
  /** Lines of the loading skeleton; about as high as the content to come. */
  rows?: number
  compact?: boolean
  children: (data: T) => ReactNode
}

/** The four states of everything that is read: loading, failed or forbidden, empty, there. */
export function StateBoundary<T>({
  query,
  isEmpty,
  empty,
  rows = 6,
  compact,
  children,
}: StateBoundaryProps<T>) {
  if (query.data !== undefined) return isEmpty?.(query.data) ? empty : children(query.data)
  if (query.isPending && !query.error) return <Loading rows={rows} />
  return <Failure error={query.error} onRetry={() => void query.refetch()} compact={compact} />
}
