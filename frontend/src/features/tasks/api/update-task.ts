import { answer, api, asMergePatch, ifMatch } from '@/shared/api/client'
import type { TaskPatch } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useUpdateTask(id: string) {
  const invalidate = useInvalidate('tasks')
  return async (body: TaskPatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/tasks/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}
