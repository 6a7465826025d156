/** The columns of a batch in CSV, in the order of the template; words and examples are in the dictionaries. */
export const COLUMNS = [
  { name: 'plan', word: 'plan', isRequired: false, example: 'heyuan-2025' },
  { name: 'target', word: 'target', isRequired: true, example: 'fitness-excellent-good' },
  { name: 'orgUnit', word: 'orgUnit', isRequired: true, example: '441625' },
  { name: 'period', word: 'period', isRequired: true, example: '2025-Q3' },
  { name: 'numerator', word: 'numerator', isRequired: false, example: '26150' },
  { name: 'denominator', word: 'denominator', isRequired: false, example: '48200' },
  { name: 'value', word: 'value', isRequired: false, example: '93.5' },
  { name: 'valueStatus', word: 'valueStatus', isRequired: false, example: 'REPORTED' },
  { name: 'sampleSize', word: 'sampleSize', isRequired: false, example: '1200' },
  { name: 'note', word: 'note', isRequired: false, example: '' },
  { name: 'source.system', word: 'sourceSystem', isRequired: false, example: 'dongyuan-edu' },
  { name: 'source.reference', word: 'sourceReference', isRequired: false, example: 'fitness-2025Q3' },
  { name: 'status', word: 'status', isRequired: false, example: 'SUBMITTED' },
] as const

export type ColumnWord = (typeof COLUMNS)[number]['word']

/** The column that a JSON Pointer is of. */
export const columnAt = (pointer: string) =>
  COLUMNS.find(({ name }) => pointer === `/${name.replace('.', '/')}`)

/** A file of headers only, with the mark by which spreadsheets know UTF-8. */
export const templateOf = (headers: readonly string[]): Blob =>
  new Blob([`\uFEFF${headers.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' })
