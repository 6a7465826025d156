import type { Change } from '@/shared/api/types'

/** The kinds of things whose changes are told. */
export const CHANGE_KINDS = [
  'plan',
  'programme',
  'task',
  'target',
  'goal',
  'observation',
  'milestone',
  'supervision-order',
  'org-unit',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What has happened: the part of the type after the kind. */
export const verbOf = ({ type }: Change): string => type.slice(type.indexOf('.') + 1)

/** Where one sees the thing that was changed, if it has a page and is still there. */
export function pathOf({ subject, operation }: Change): string | null {
  if (operation === 'DELETED') return null
  if (subject.kind === 'task') return `/tasks/${subject.id}`
  if (subject.kind === 'target') return `/targets/${subject.id}`
  return subject.kind === 'supervision-order' ? `/supervision/${subject.id}` : null
}
