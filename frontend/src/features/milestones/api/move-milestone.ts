import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** The changes of state that a milestone can go through. */
export function useMoveMilestone(id: string) {
  const invalidate = useInvalidate('milestones')
  const params = { path: { id } }
  const then = async (call: Promise<unknown>) => {
    await call
    await invalidate()
  }
  return {
    achieve: (completedDate: string) =>
      then(answer(api.POST('/api/v1/milestones/{id}:achieve', { params, body: { completedDate } }))),
    cancel: (reason: string) =>
      then(answer(api.POST('/api/v1/milestones/{id}:cancel', { params, body: { reason } }))),
    miss: (reason: string) =>
      then(answer(api.POST('/api/v1/milestones/{id}:miss', { params, body: { reason } }))),
    reopen: () => then(answer(api.POST('/api/v1/milestones/{id}:reopen', { params }))),
  }
}
