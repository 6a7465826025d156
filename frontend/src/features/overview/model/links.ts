import type { DueItem, OverviewChange } from '@/shared/api/types'

/** Where a thing that is due can be looked at. */
export function dueItemPath(item: Pick<DueItem, 'kind' | 'id' | 'code'>): string {
  if (item.kind === 'MILESTONE') return `/milestones/${item.id}`
  return `/targets/${item.id}`
}

/** Where a thing that has changed can be looked at. */
export function changePath({ kind, id, code }: Pick<OverviewChange, 'kind' | 'id' | 'code'>): string {
  return kind === 'TASK' ? `/tasks/${id}` : dueItemPath({ kind, id, code })
}

/** A list narrowed to what a figure of the overview counts. */
export function listPath(list: string, filters: Record<string, string>): string {
  const query = new URLSearchParams(filters).toString()
  return query ? `/${list}?${query}` : `/${list}`
}
