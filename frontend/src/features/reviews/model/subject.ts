import type { WaitingObservation } from '@/shared/api/types'
import { formatPeriod } from '@/shared/format/periods'

/** What a figure is about, in words. */
export function subjectOf({ observation }: WaitingObservation, language: string): string {
  const { orgUnit, target, period } = observation
  return `${orgUnit.name} ${target.name} ${formatPeriod(period, language)}`
}
