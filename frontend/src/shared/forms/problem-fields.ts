import type { Problem } from '@/shared/api/problem'

export interface FieldMessage {
  name: (string | number)[]
  errors: string[]
}

/** A JSON pointer (RFC 6901, with or without a leading #) as a path of antd's form. */
export function pointerPath(pointer: string): (string | number)[] {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/**
 * Sorts a problem's errors into those that land on a field of the form and those that have none there.
 * `fields` are the form's top-level names.
 */
export function sortErrors(
  problem: Problem,
  fields: readonly string[],
): { fields: FieldMessage[]; rest: string[] } {
  const byField = new Map<string, FieldMessage>()
  const rest: string[] = []
  for (const { pointer = '', message = problem.title } of problem.errors) {
    const name = pointerPath(pointer)
    if (!fields.includes(String(name[0]))) {
      rest.push(message)
      continue
    }
    const key = name.join('/')
    const found = byField.get(key) ?? { name, errors: [] }
    found.errors.push(message)
    byField.set(key, found)
  }
  return { fields: [...byField.values()], rest }
}
