import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** Approves or returns many in one call: all of them, or none. */
export function useReviewMany() {
  const invalidate = useInvalidate('observations')
  return {
    approve: async (ids: string[]) => {
      await answer(api.POST('/api/v1/observations:approve', { body: { ids } }))
      await invalidate()
    },
    giveBack: async (ids: string[], reason: string, fields: string[]) => {
      await answer(api.POST('/api/v1/observations:return', { body: { ids, reason, fields } }))
      await invalidate()
    },
  }
}
