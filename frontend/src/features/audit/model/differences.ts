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

/** How fields and single values are called. */
export interface Words {
  field: (name: string) => string
  value: (text: string) => string
}

/** A value as a person reads it; null when there is none. */
export function wordsOf(value: unknown, words: Words): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((element) => wordsOf(element, words) ?? '').join('\n')
  if (isPart(value)) return partWords(value, words)
  return words.value(typeof value === 'string' ? value : JSON.stringify(value))
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Of a clause its text says enough; of another part what its fields hold, but for ids, which tell nobody anything. */
function partWords(part: Record<string, unknown>, words: Words): string {
  if (typeof part.text === 'string' && !('at' in part)) return part.text
  return Object.entries(part)
    .filter(([, value]) => typeof value !== 'string' || !ID.test(value))
    .flatMap(([name, value]) => {
      const text = wordsOf(value, words)
      return text === null ? [] : `${words.field(name)}：${text}`
    })
    .join('；')
}
