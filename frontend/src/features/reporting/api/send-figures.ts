import { answer, api } from '@/shared/api/client'
import type { ObservationRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Sends several figures as one batch: those that hold are stored, the others come back with their reasons. */
export function useSendFigures() {
  const invalidate = useInvalidate('observations')
  return async (figures: ObservationRequest[]) => {
    const receipt = await answer(
      api.POST('/api/v1/observations:batch', { params: { query: { mode: 'partial' } }, body: figures }),
    )
    await invalidate()
    return receipt
  }
}
