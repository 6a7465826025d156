import { Input } from 'antd'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueReport } from '@/shared/api/types'
import { formatPeriod } from '@/shared/format/periods'
import { COLUMNS, faultsOf, isRatio, type Cells, type Column } from '../model/sheet'
import styles from './figure-sheet.module.css'

interface SheetRowProps {
  report: DueReport
  cells: Cells[string] | undefined
  /** Why the server did not take the row. */
  refusals: string[]
  onType: (column: Column, words: string) => void
  /** A range was pasted; a single cell is pasted like any text. */
  onPaste: (column: Column, words: string) => void
}

/** One due figure: its cells, and what is wrong with them. */
export function SheetRow({ report, cells, refusals, onType, onPaste }: SheetRowProps) {
  const { t, i18n } = useTranslation()
  const name = `${report.target.name} ${formatPeriod(report.period, i18n.language)}`
  const faults = faultsOf(report, cells) ?? {}
  const labels = {
    figure: t(isRatio(report) ? 'observation.numerator' : 'observation.value'),
    denominator: t('observation.denominator'),
    note: t('observation.note'),
  }
  const told = COLUMNS.flatMap((column) => {
    const fault = faults[column]
    return fault ? [`${labels[column]}：${t(`sheet.faults.${fault}`)}`] : []
  })
  const paste = (column: Column) => (event: ClipboardEvent) => {
    const words = event.clipboardData.getData('text')
    if (!/[\t\n\r]/.test(words)) return
    event.preventDefault()
    onPaste(column, words)
  }
  const isShown = (column: Column) => column !== 'denominator' || isRatio(report) || Boolean(cells?.[column])
  return (
    <tr>
      <th scope="row">
        {name}
        {told.length + refusals.length > 0 && (
          <ul className={styles.faults} role="alert">
            {[...told, ...refusals].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </th>
      {COLUMNS.map((column) => (
        <td key={column}>
          {isShown(column) && (
            <Input
              aria-label={`${name} ${labels[column]}`}
              placeholder={labels[column]}
              inputMode={column === 'note' ? 'text' : 'decimal'}
              status={faults[column] ? 'error' : ''}
              value={cells?.[column] ?? ''}
              onChange={({ target }) => onType(column, target.value)}
              onPaste={paste(column)}
            />
          )}
        </td>
      ))}
    </tr>
  )
}
