import type { Target, Value } from '@/shared/api/types'

/** Where on the way from baseline to goal the target should stand by now, 0…1; null when nothing is expected. */
export function expectedShare(
  target: Pick<Target, 'baseline'>,
  value: Pick<Value, 'expected' | 'goal'>,
): number | null {
  const { expected, goal } = value
  const baseline = target.baseline ?? 0
  if (typeof expected !== 'number' || typeof goal !== 'number' || goal === baseline) return null
  return Math.min(1, Math.max(0, (expected - baseline) / (goal - baseline)))
}
