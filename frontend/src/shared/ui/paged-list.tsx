import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { TableExport } from '@/shared/api/export-table'
import { EmptyList } from './empty-list'
import { ExportButton } from './export-button'
import styles from './layout.module.css'
import { LoadMore } from './load-more'
import { StateBoundary } from './state-boundary'

interface PagedListProps<T> {
  query: UseInfiniteQueryResult<{ items: T[]; total: number | null }>
  isFiltered: boolean
  onClear: () => void
  /** What is said when there is nothing yet, what to do about it, and where. */
  empty: { title: string; hint: string; action?: ReactNode }
  /** Lines of the loading skeleton. */
  rows?: number
  /** How all of it goes out as Excel; the pages that are not shown yet, too. */
  exported?: TableExport
  children: (items: T[]) => ReactNode
}

/** A cursor-paged list in its four states, with 'load more' and 'export' at its foot. */
export function PagedList<T>({
  query,
  isFiltered,
  onClear,
  empty,
  rows = 14,
  exported,
  children,
}: PagedListProps<T>) {
  return (
    <StateBoundary
      query={query}
      rows={rows}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyList isFiltered={isFiltered} onClear={onClear} {...empty} />}
    >
      {({ items, total }) => (
        <>
          {children(items)}
          <div className={styles.foot}>
            <LoadMore
              shown={items.length}
              total={total}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={query.fetchNextPage}
            />
            {exported && <ExportButton table={exported} />}
          </div>
        </>
      )}
    </StateBoundary>
  )
}
