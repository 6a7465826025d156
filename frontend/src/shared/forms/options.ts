import type { Reference } from '@/shared/api/types'
import type { Option } from './fields'

/** References as choices; the API takes their code. */
export const referenceOptions = (references: Pick<Reference, 'code' | 'name'>[]): Option[] =>
  references.map(({ code, name }) => ({ value: code, label: name }))

/** Choices from a dictionary of words. */
export const wordOptions = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
