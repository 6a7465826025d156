import { answer, api, ifMatch, versioned } from '@/shared/api/client'
import type { AssignmentRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateAssignment(task: string) {
  const invalidate = useInvalidate('tasks')
  return async (body: AssignmentRequest) => {
    await answer(api.POST('/api/v1/tasks/{id}/assignments', { params: { path: { id: task } }, body }))
    await invalidate()
  }
}

/** Takes a task back from an org unit; reads its version first, as the list has none. */
export function useDeleteAssignment(task: string) {
  const invalidate = useInvalidate('tasks')
  return async (assignmentId: string) => {
    const params = { path: { id: task, assignmentId } }
    const { etag } = await versioned(api.GET('/api/v1/tasks/{id}/assignments/{assignmentId}', { params }))
    await api.DELETE('/api/v1/tasks/{id}/assignments/{assignmentId}', {
      params: { ...params, header: ifMatch(etag) },
    })
    await invalidate()
  }
}
