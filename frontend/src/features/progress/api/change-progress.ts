import { answer, api, asMergePatch, ifMatch } from '@/shared/api/client'
import type { ProgressReportPatch, ProgressReportRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateProgress(task: string) {
  const invalidate = useInvalidate('progress')
  return async (body: ProgressReportRequest) => {
    const created = await answer(
      api.POST('/api/v1/tasks/{id}/progress-reports', { params: { path: { id: task } }, body }),
    )
    await invalidate()
    return created
  }
}

export function useChangeProgress(id: string) {
  const invalidate = useInvalidate('progress')
  const path = { id }
  return {
    update: async (body: ProgressReportPatch, etag: string) => {
      await answer(
        api.PATCH('/api/v1/progress-reports/{id}', {
          ...asMergePatch,
          params: { path, header: ifMatch(etag) },
          body,
        }),
      )
      await invalidate()
    },
    remove: async () => {
      await answer(api.DELETE('/api/v1/progress-reports/{id}', { params: { path, header: ifMatch('*') } }))
      await invalidate()
    },
  }
}
