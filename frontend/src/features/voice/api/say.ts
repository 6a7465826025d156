import { answer, api } from '@/shared/api/client'
import type { SuggestionRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** Complains or suggests something. */
export function useSay() {
  const invalidate = useInvalidate('voice')
  return async (body: SuggestionRequest) => {
    await answer(api.POST('/api/v1/suggestions', { body }))
    await invalidate()
  }
}
