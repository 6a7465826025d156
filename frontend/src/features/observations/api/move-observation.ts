import { answer, api } from '@/shared/api/client'
import type { CorrectionRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

/** The steps of an observation's life: submit, approve, return, correct. */
export function useMoveObservation(id: string) {
  const invalidate = useInvalidate('observations')
  const params = { path: { id } }
  const then = async (call: Promise<unknown>) => {
    await call
    await invalidate()
  }
  return {
    submit: () => then(answer(api.POST('/api/v1/observations/{id}:submit', { params }))),
    approve: () => then(answer(api.POST('/api/v1/observations/{id}:approve', { params }))),
    correct: (body: CorrectionRequest) =>
      then(answer(api.POST('/api/v1/observations/{id}:correct', { params, body }))),
    return: (reason: string) =>
      then(answer(api.POST('/api/v1/observations/{id}:return', { params, body: { reason } }))),
  }
}
