import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import type { Change } from '@/shared/api/types'

const AT_ONCE = 1000
/** So many times is asked in a row before the reader is told that there is more. */
const MOST_STEPS = 10

interface Walk {
  items: Change[]
  next: string | undefined
  isAtEnd: boolean
}

/** The feed only goes forward: follows it from a position, as far as it goes by now. */
async function walk(types: string | undefined, from: string | undefined): Promise<Walk> {
  const items: Change[] = []
  let since = from
  for (let step = 0; step < MOST_STEPS; step++) {
    const read = await answer(
      api.GET('/api/v1/changes', { params: { query: { since, types, limit: AT_ONCE } } }),
    )
    items.push(...read.items)
    const next = read.page.next ?? undefined
    if (read.items.length === 0 && next === since) return { items, next, isAtEnd: true }
    since = next
  }
  return { items, next: since, isAtEnd: false }
}

/** The changes of one kind, or of all, the newest first; the next page is what has come since. */
export const changesOptions = (types: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['exchange', 'changes', types],
    queryFn: ({ pageParam }) => walk(types, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items).reverse(),
      isAtEnd: pages.at(-1)?.isAtEnd ?? true,
    }),
    staleTime: Infinity,
  })
