import { answer, api } from '@/shared/api/client'
import type { TaskRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateTask() {
  const invalidate = useInvalidate('tasks')
  return async (body: TaskRequest) => {
    const task = await answer(api.POST('/api/v1/tasks', { body }))
    await invalidate()
    return task
  }
}
