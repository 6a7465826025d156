import type { Light, OverviewChange } from '@/shared/api/types'
import { isIsoDate } from '@/shared/format/dates'

const RED: readonly Light[] = ['OFF_TRACK', 'MISSED']

/** Whether a thing that was not red has become so. */
export const isNewlyRed = ({ before, after }: Pick<OverviewChange, 'before' | 'after'>): boolean =>
  RED.includes(after) && !RED.includes(before)

/** The day to compare with that the address names, when it is one before the as-of date. */
export const sinceNamed = (name: string | undefined, asOf: string): string | null =>
  name !== undefined && isIsoDate(name) && name < asOf ? name : null
