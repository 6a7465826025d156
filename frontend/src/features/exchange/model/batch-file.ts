const MEDIA_TYPES: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  json: 'application/json',
  xml: 'application/adx+xml',
}

/** What the file picker offers. */
export const ACCEPTED = Object.keys(MEDIA_TYPES)
  .map((ending) => `.${ending}`)
  .join(',')

/** As much as the service takes at once. */
export const MOST_MEBIBYTES = 64

/** How the rows of a file are written, told by its name; null for what is not taken. */
export const mediaTypeOf = ({ name }: { name: string }): string | null =>
  MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null

/** What is wrong with a file before it is sent. */
export function faultOf(file: { name: string; size: number }): 'format' | 'empty' | 'tooLarge' | null {
  if (!mediaTypeOf(file)) return 'format'
  if (file.size === 0) return 'empty'
  return file.size > MOST_MEBIBYTES * 1024 * 1024 ? 'tooLarge' : null
}
