import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** Approves or returns many reports in words in one call: all of them, or none. */
export function useReviewProgress() {
  const invalidate = useInvalidate('progress')
  return {
    approve: async (ids: string[]) => {
      await answer(api.POST('/api/v1/progress-reports:approve', { body: { ids } }))
      await invalidate()
    },
    giveBack: async (ids: string[], reason: string) => {
      await answer(api.POST('/api/v1/progress-reports:return', { body: { ids, reason, fields: ['words'] } }))
      await invalidate()
    },
  }
}
