import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueReport, Receipt } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { useSendFigures } from '../api/send-figures'
import {
  cellsOfText,
  faultsOf,
  filled,
  keyOf,
  knownCells,
  pasted,
  requestsOf,
  type Cells,
} from '../model/sheet'
import styles from './figure-sheet.module.css'
import { SheetRow } from './sheet-row'

interface FigureSheetProps {
  plan: string
  orgUnit: string
  reports: DueReport[]
}

type Refusals = Record<string, string[]>

/** What the server says of rows, by report; it counts rows from 1. */
function refusalsOf(sent: DueReport[], { rows }: Receipt): Refusals {
  const refusals: Refusals = {}
  for (const { row, message } of rows ?? []) {
    const report = sent[row - 1]
    if (report) refusals[keyOf(report)] = [...(refusals[keyOf(report)] ?? []), message]
  }
  return refusals
}

/** A unit's due figures in one sheet: typed, or pasted as a range, each row checked, all sent as one batch. */
export function FigureSheet({ plan, orgUnit, reports }: FigureSheetProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [cells, setCells] = useState<Cells>(() => knownCells(reports))
  const [refusals, setRefusals] = useState<Refusals>({})
  const [isSending, setSending] = useState(false)
  const send = useSendFigures()
  const sayProblem = useProblemDialog()
  const rows = filled(reports, cells)
  const wrong = rows.filter((report) => Object.keys(faultsOf(report, cells[keyOf(report)]) ?? {}).length > 0)
  const submit = async () => {
    setSending(true)
    try {
      const receipt = await send(requestsOf(rows, cells, { plan, orgUnit }))
      const { created, updated, unchanged, rejected } = receipt
      setRefusals(refusalsOf(rows, receipt))
      void message.info(t('sheet.sent', { stored: created + updated + unchanged, rejected }))
    } catch (error) {
      sayProblem(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <p className={styles.hint}>{t('sheet.hint')}</p>
      <div className={styles.scroll}>
        <table className={styles.sheet} aria-label={t('sheet.title')}>
          <tbody>
            {reports.map((report, row) => (
              <SheetRow
                key={keyOf(report)}
                report={report}
                cells={cells[keyOf(report)]}
                refusals={refusals[keyOf(report)] ?? []}
                onType={(column, words) =>
                  setCells((before) => ({
                    ...before,
                    [keyOf(report)]: { ...before[keyOf(report)], [column]: words },
                  }))
                }
                onPaste={(column, words) =>
                  setCells((before) => pasted(before, reports, { row, column }, cellsOfText(words)))
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <Button
        type="primary"
        loading={isSending}
        disabled={rows.length === 0 || wrong.length > 0}
        onClick={() => void submit()}
      >
        {t('sheet.send', { count: rows.length })}
      </Button>
      {wrong.length > 0 && <span className={styles.wrong}>{t('sheet.wrong', { count: wrong.length })}</span>}
    </>
  )
}
