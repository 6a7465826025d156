import type { DueReport, ObservationRequest } from '@/shared/api/types'

/** The columns of the sheet: a ratio's numerator or the one value, a ratio's denominator, a note. */
export const COLUMNS = ['figure', 'denominator', 'note'] as const
export type Column = (typeof COLUMNS)[number]

/** What was typed or pasted, by report and column. */
export type Cells = Record<string, Partial<Record<Column, string>>>

export type Fault = 'number' | 'missing' | 'unused' | 'zero'

export const keyOf = ({ target, period }: DueReport) => `${target.code} ${period}`

export const isRatio = ({ rollup }: DueReport) => rollup === 'RATIO'

const text = (figure: number | null | undefined) => (typeof figure === 'number' ? String(figure) : '')

/** What is known already: a draft or returned figure, else a denominator that was given elsewhere. */
export function knownCells(reports: DueReport[]): Cells {
  return Object.fromEntries(
    reports.map((report) => {
      const begun = report.begun?.figure
      const figure = text(isRatio(report) ? begun?.numerator : begun?.value)
      const denominator = isRatio(report) ? text(begun?.denominator ?? report.elsewhere?.denominator) : ''
      return [keyOf(report), { figure, denominator }]
    }),
  )
}

/** The rows and cells of what a spreadsheet puts on the clipboard; a cell in quotes may hold line breaks. */
export function cellsOfText(clipboard: string): string[][] {
  const rows: string[][] = [[]]
  const words = clipboard.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  let cell = ''
  let isQuoted = false
  for (let place = 0; place < words.length; place++) {
    const character = words[place]
    if (isQuoted && character === '"' && words[place + 1] === '"') {
      cell += '"'
      place++
    } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && (character === '\t' || character === '\n')) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (character === '\n') rows.push([])
    } else cell += character
  }
  rows.at(-1)?.push(cell)
  return rows
}

interface Place {
  row: number
  column: Column
}

/** Lays a pasted range over the sheet from one cell on; what reaches beyond its edges is left out. */
export function pasted(cells: Cells, reports: DueReport[], from: Place, range: string[][]): Cells {
  const next: Cells = { ...cells }
  const first = COLUMNS.indexOf(from.column)
  range.forEach((row, down) => {
    const report = reports[from.row + down]
    if (!report) return
    const held = { ...next[keyOf(report)] }
    row.forEach((cell, right) => {
      const column = COLUMNS[first + right]
      if (column) held[column] = cell.trim()
    })
    next[keyOf(report)] = held
  })
  return next
}

/** A figure as people write it: full width, grouped, with a percent sign; null for what is none. */
export function figureOf(words: string): number | null {
  const plain = words.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/%$/, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** What is wrong with a row before it is sent, by column; null for a row that is left empty. */
export function faultsOf(
  report: DueReport,
  row: Cells[string] | undefined,
): Partial<Record<Column, Fault>> | null {
  const { figure = '', denominator = '' } = row ?? {}
  if (figure === '') return null
  const faults: Partial<Record<Column, Fault>> = {}
  if (figureOf(figure) === null) faults.figure = 'number'
  if (!isRatio(report)) return denominator === '' ? faults : { ...faults, denominator: 'unused' }
  if (denominator === '') faults.denominator = 'missing'
  else if (figureOf(denominator) === null) faults.denominator = 'number'
  else if (figureOf(denominator) === 0) faults.denominator = 'zero'
  return faults
}

/** The reports of the rows that are filled, in the order of the sheet. */
export const filled = (reports: DueReport[], cells: Cells) =>
  reports.filter((report) => faultsOf(report, cells[keyOf(report)]) !== null)

/** The rows as the batch takes them. */
export function requestsOf(
  reports: DueReport[],
  cells: Cells,
  { plan, orgUnit }: { plan: string; orgUnit: string },
): ObservationRequest[] {
  return reports.map((report) => {
    const { figure = '', denominator = '', note = '' } = cells[keyOf(report)] ?? {}
    const parts = isRatio(report)
      ? { numerator: figureOf(figure), denominator: figureOf(denominator) }
      : { value: figureOf(figure) }
    const { target, period } = report
    return { plan, target: target.code, orgUnit, period, ...parts, note: note || null }
  })
}
