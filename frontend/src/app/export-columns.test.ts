import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useAuditExport } from '@/features/audit/model/use-audit-export'
import { useBriefExport } from '@/features/briefs/model/use-brief-export'
import { useDocumentExport } from '@/features/documents/model/use-document-export'
import { useImportExport } from '@/features/exchange/model/use-import-export'
import { useMilestoneExport } from '@/features/milestones/model/use-milestone-export'
import { useObservationExport } from '@/features/observations/model/use-observation-export'
import { usePlanExport } from '@/features/plans/model/use-plan-export'
import { useReminderExport } from '@/features/reminders/model/use-reminder-export'
import { useReviewExport } from '@/features/reviews/model/use-review-export'
import { useScorecardExport } from '@/features/scorecard/model/use-scorecard-export'
import { useOrderExport } from '@/features/supervision/model/use-order-export'
import { useTargetExport } from '@/features/targets/model/use-target-export'
import { useValueExports } from '@/features/targets/model/use-value-exports'
import { useTaskExport } from '@/features/tasks/model/use-task-export'
import { useSuggestionExport } from '@/features/voice/model/use-suggestion-export'
import type { ExportColumn } from '@/shared/api/types'
import {
  aMilestone,
  anAuditEvent,
  anObservation,
  aPlan,
  aTarget,
  aTask,
  aValue,
  aWaitingObservation,
} from '@/testing/builders'
import { aDocument } from '@/testing/document-builders'
import { aWaitingProgress } from '@/testing/evidence-builders'
import { anImport } from '@/testing/exchange-builders'
import { aGap, aScorecard, aSeries } from '@/testing/insight-builders'
import { aDelivery, aNotification } from '@/testing/reminder-builders'
import { aBrief, aSuggestion } from '@/testing/report-builders'
import { anOrderItem } from '@/testing/supervision-builders'

/** Whether a row has a field of that name at the pointer; below what is null nothing can be told. */
function has(row: unknown, steps: string[]): boolean {
  const [step, ...rest] = steps
  if (step === undefined || row === null) return true
  if (Array.isArray(row)) {
    if (step === '*') return row.every((each) => has(each, rest))
    return Number(step) < row.length && has(row[Number(step)], rest)
  }
  return typeof row === 'object' && step in row && has((row as Record<string, unknown>)[step], rest)
}

const missing = (columns: ExportColumn[], row: unknown) =>
  columns.map(({ pointer }) => pointer).filter((pointer) => !has(row, pointer.split('/').slice(1)))

const scorecard = aScorecard()

const TABLES: [string, () => ExportColumn[], unknown][] = [
  ['tasks', useTaskExport, aTask()],
  ['targets', useTargetExport, aTarget({ current: aValue() })],
  ['a breakdown', () => useValueExports().breakdown, aValue()],
  ['a series', () => useValueExports().series, aSeries().points[0]],
  ['a gap', () => useValueExports().gap, aGap().rows[0]],
  ['milestones', useMilestoneExport, aMilestone()],
  ['observations', useObservationExport, anObservation()],
  ['waiting figures', () => useReviewExport().figures, aWaitingObservation()],
  ['waiting words', () => useReviewExport().words, aWaitingProgress()],
  ['plans', usePlanExport, aPlan()],
  ['orders', useOrderExport, anOrderItem()],
  ['the audit trail', useAuditExport, anAuditEvent()],
  ['imports', useImportExport, anImport()],
  ['documents', useDocumentExport, aDocument()],
  ['deliveries', () => useReminderExport().deliveries, aDelivery()],
  ['notifications', () => useReminderExport().notifications, aNotification()],
  ['briefs', useBriefExport, aBrief()],
  ['suggestions', useSuggestionExport, aSuggestion()],
  ['the scorecard', () => useScorecardExport(scorecard.targets), scorecard.rows[0]],
]

describe('what goes out', () => {
  it.each(TABLES)('of %s is what a row has, under words of its own', (_name, columns, row) => {
    const { result } = renderHook(columns)
    expect(missing(result.current, row)).toEqual([])
    const titles = result.current.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter((title) => title.length > 100 || title.includes('.'))).toEqual([])
  })
})
