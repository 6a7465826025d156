import type { Reminder } from '@/shared/api/types'

/** Where one does what a reminder asks for. */
export function subjectPath({ kind, subject, orgUnit }: Reminder): string {
  if (kind === 'ORDER') return `/supervision/${subject.id}`
  if (kind === 'MILESTONE') return `/milestones/${subject.id}`
  return orgUnit ? `/reporting?orgUnit=${encodeURIComponent(orgUnit.code)}` : '/reporting'
}
