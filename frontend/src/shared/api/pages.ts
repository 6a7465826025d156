import { infiniteQueryOptions } from '@tanstack/react-query'
import type { PageInfo } from './types'

interface Listed<T> {
  items: T[]
  page: PageInfo
}

/** What a few screens hold; a list starts with so many. */
export const FIRST_PAGE = 50
/** The most that the API gives at once: who asks for more wants to go far. */
const FURTHER_PAGE = 200

export const pageSize = (cursor: string | undefined) => (cursor === undefined ? FIRST_PAGE : FURTHER_PAGE)

/** A cursor-paged list whose further pages are appended by 'load more'. */
export function pagedOptions<T>(
  queryKey: readonly unknown[],
  load: (cursor: string | undefined) => Promise<Listed<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next ?? undefined,
    select: (data) => ({
      items: data.pages.flatMap((each) => each.items),
      total: data.pages[0]?.page.total ?? null,
    }),
  })
}

/** Every row of a list that is known to be short (programmes, departments): walks the cursor to its end. */
export async function allRows<T>(load: (cursor: string | undefined) => Promise<Listed<T>>): Promise<T[]> {
  const rows: T[] = []
  let cursor: string | undefined
  do {
    const { items, page } = await load(cursor)
    rows.push(...items)
    cursor = page.next ?? undefined
  } while (cursor)
  return rows
}
