import type { TimelineItem } from '@/shared/api/types'

/** The timeline's filters by the names that the address uses. */
export const TIMELINE_FILTERS = ['show', 'programme', 'month'] as const

export type TimelineKind = TimelineItem['kind']

export const TIMELINE_KINDS: readonly TimelineKind[] = ['MILESTONE', 'TASK', 'INTERIM_GOAL', 'TARGET']

const AT_FIRST: TimelineKind[] = ['MILESTONE', 'TASK']

/** The kinds that the address names (`show=MILESTONE,TARGET`); milestones on the bars of their tasks otherwise. */
export function kindsNamed(names: string | undefined): TimelineKind[] {
  const named = names?.split(',') ?? []
  const kinds = TIMELINE_KINDS.filter((kind) => named.includes(kind))
  return kinds.length > 0 ? kinds : AT_FIRST
}

/** The same for the address; null when they are those that are shown at first. */
export function namesOf(kinds: readonly TimelineKind[]): string | null {
  const ordered = TIMELINE_KINDS.filter((kind) => kinds.includes(kind))
  return ordered.join() === AT_FIRST.join() || ordered.length === 0 ? null : ordered.join()
}
