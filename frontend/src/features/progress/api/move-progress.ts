import { answer, api } from '@/shared/api/client'
import type { ProgressCorrectionRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** What happens to a report once it is written. */
export function useMoveProgress(id: string) {
  const invalidate = useInvalidate('progress')
  const params = { path: { id } }
  return {
    submit: async () => {
      await answer(api.POST('/api/v1/progress-reports/{id}:submit', { params }))
      await invalidate()
    },
    approve: async () => {
      await answer(api.POST('/api/v1/progress-reports/{id}:approve', { params }))
      await invalidate()
    },
    giveBack: async (reason: string, fields: string[]) => {
      await answer(api.POST('/api/v1/progress-reports/{id}:return', { params, body: { reason, fields } }))
      await invalidate()
    },
    correct: async (body: ProgressCorrectionRequest) => {
      const corrected = await answer(api.POST('/api/v1/progress-reports/{id}:correct', { params, body }))
      await invalidate()
      return corrected
    },
  }
}
