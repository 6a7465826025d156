import type { Observation, ObservationRequest } from '@/shared/api/types'

/** What the form holds of an observation. */
export function observationValues(observation: Observation): ObservationRequest {
  const { target, orgUnit, period, numerator, denominator, value, note, valueStatus, sampleSize } =
    observation
  const isRatio = typeof denominator === 'number'
  const figure = isRatio ? { numerator, denominator } : { value }
  return {
    target: target.code,
    orgUnit: orgUnit.code,
    period,
    note: note ?? null,
    valueStatus,
    sampleSize: sampleSize ?? null,
    ...figure,
  }
}
