import type { Target } from '@/shared/api/types'

/** A ratio is reported as numerator and denominator, everything else as one value. */
export const isRatio = (target: Pick<Target, 'rollup'> | undefined): boolean => target?.rollup === 'RATIO'

/** Whether a unit reported it, estimated it from a sample, or a higher body published it. */
export const VALUE_STATUSES = ['REPORTED', 'SAMPLED', 'AUTHORITATIVE'] as const

/** What a ratio comes to while it is being typed; null until both parts make sense. */
export function ratioOf(numerator: unknown, denominator: unknown): number | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator <= 0) return null
  return (100 * numerator) / denominator
}
