export const RETURNED_FIELDS = ['words', 'progress', 'evidence', 'period'] as const

type Field = (typeof RETURNED_FIELDS)[number]

export const isReturnedField = (name: string): name is Field =>
  (RETURNED_FIELDS as readonly string[]).includes(name)
