import type { AuditEvent } from '@/shared/api/types'

export interface Difference {
  field: string
  before: unknown
  after: unknown
}

const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Field by field what was and what became; of something new or deleted only what it had. */
export function differencesOf({ before, after }: Pick<AuditEvent, 'before' | 'after'>): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.flatMap((field) => compare(field, before[field], after[field]))
}

/** A part with fields of its own (a definition card) is compared by these. */
function compare(field: string, before: unknown, after: unknown): Difference[] {
  if (!isPart(before) && !isPart(after)) return isSame(before, after) ? [] : [{ field, before, after }]
  const inner = differencesOf({ before: isPart(before) ? before : {}, after: isPart(after) ? after : {} })
  return inner.map((each) => ({ ...each, field: `${field}.${each.field}` }))
}

const isSame = (before: unknown, after: unknown) =>
  (before ?? null) === (after ?? null) || JSON.stringify(before) === JSON.stringify(after)

/** A value as a person reads it; null when there is none. */
export function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(elementWords).join('\n')
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Of a clause its text says enough. */
function elementWords(element: unknown): string {
  if (isPart(element) && typeof element.text === 'string') return element.text
  return wordsOf(element) ?? ''
}
