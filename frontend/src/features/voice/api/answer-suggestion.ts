import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** Answers a complaint or suggestion, or shows question and answer to all. */
export function useAnswerSuggestion(id: string) {
  const invalidate = useInvalidate('voice')
  const params = { path: { id } }
  return {
    answer: async (words: string) => {
      await answer(api.POST('/api/v1/suggestions/{id}:answer', { params, body: { words } }))
      await invalidate()
    },
    publish: async () => {
      await answer(api.POST('/api/v1/suggestions/{id}:publish', { params }))
      await invalidate()
    },
  }
}
