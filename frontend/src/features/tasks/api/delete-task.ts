import { api, ifMatch } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

export function useDeleteTask() {
  const invalidate = useInvalidate('tasks')
  return async (id: string, etag: string) => {
    await api.DELETE('/api/v1/tasks/{id}', { params: { path: { id }, header: ifMatch(etag) } })
    void invalidate()
  }
}
