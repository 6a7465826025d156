import type { TimelineItem } from '@/shared/api/types'

/**
 * Where a thing of the timeline can be looked at. An interim goal goes by its target's code, so the list finds it.
 */
export function itemPath({ kind, id, code }: Pick<TimelineItem, 'kind' | 'id' | 'code'>): string {
  const query = `?q=${encodeURIComponent(code)}`
  const paths = {
    MILESTONE: `/milestones/${id}`,
    INTERIM_GOAL: `/targets${query}`,
    TASK: `/tasks/${id}`,
    TARGET: `/targets/${id}`,
  }
  return paths[kind]
}
