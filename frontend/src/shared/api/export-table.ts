import { answer, api } from './client'
import { saveBlob } from './save-blob'
import type { ExportColumn } from './types'

type Plain = string | number | boolean | null | undefined

/** A table as one sees it: its list with the filters and the order of the moment, or its rows. */
export interface TableExport {
  name: string
  columns: ExportColumn[]
  list?: { path: string; query?: object }
  rows?: object[]
}

/** One column: what stands above it and where each row has its value. */
export const column = (
  title: string,
  pointer: string,
  more: Pick<ExportColumn, 'kind' | 'words'> = {},
): ExportColumn => ({ title, pointer, ...more })

/** What is written for each value. */
export const wordsFor = <T extends string>(values: readonly T[], say: (value: T) => string) =>
  Object.fromEntries(values.map((value) => [value, say(value)]))

/** The address of a list, without what is not filtered by. */
export function listAddress(path: string, query: object = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query) as [string, Plain | Plain[]][]) {
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== null && each !== '') search.append(name, String(each))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** Has the service write the table as an Excel file, all pages of it, and hands that to the browser to be saved. */
export async function exportTable({ name, columns, list, rows }: TableExport): Promise<void> {
  const body = {
    name,
    columns,
    ...(list && { list: listAddress(list.path, list.query) }),
    ...(rows && { rows: rows as Record<string, unknown>[] }),
  }
  const content = await answer(api.POST('/api/v1/exports:write', { body, parseAs: 'blob' }))
  saveBlob(content as unknown as Blob, `${name}.xlsx`)
}
