import type { Light, OverviewChange } from '@/shared/api/types'
import { addDays, isIsoDate } from '@/shared/format/dates'

const RED: readonly Light[] = ['OFF_TRACK', 'MISSED']

/** Whether a thing that was not red has become so. */
export const isNewlyRed = ({ before, after }: Pick<OverviewChange, 'before' | 'after'>): boolean =>
  RED.includes(after) && !RED.includes(before)

export type Span = 'week' | 'month'

const DAYS: Record<Span, number> = { week: 7, month: 30 }

/** The day a week, or a month, before the as-of date; a plan is not compared with days before it began. */
export function spanStart(span: Span, asOf: string, planStart: string): string {
  const day = addDays(asOf, -DAYS[span])
  return day < planStart ? planStart : day
}

/**
 * The day to compare with: the one that the address names if the plan had begun by then, else a week ago; null on
 * the plan's first day.
 */
export function sinceOf(named: string | undefined, asOf: string, planStart: string): string | null {
  const isGood = named !== undefined && isIsoDate(named) && named >= planStart && named < asOf
  const since = isGood ? named : spanStart('week', asOf, planStart)
  return since < asOf ? since : null
}
