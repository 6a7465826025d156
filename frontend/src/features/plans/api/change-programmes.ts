import { answer, api, asMergePatch, ifMatch, versioned } from '@/shared/api/client'
import type { ProgrammePatch, ProgrammeRequest } from '@/shared/api/types'
import { useInvalidate } from '@/shared/api/words'

export function useCreateProgramme() {
  const invalidate = useInvalidate('programmes')
  return async (body: ProgrammeRequest) => {
    await answer(api.POST('/api/v1/programmes', { body }))
    await invalidate()
  }
}

export function useUpdateProgramme(id: string) {
  const invalidate = useInvalidate('programmes')
  return async (body: ProgrammePatch, etag: string) => {
    await answer(
      api.PATCH('/api/v1/programmes/{id}', {
        params: { path: { id }, header: ifMatch(etag) },
        body,
        ...asMergePatch,
      }),
    )
    await invalidate()
  }
}

/** Deletes a programme; reads its version first, as the list has none. */
export function useDeleteProgramme() {
  const invalidate = useInvalidate('programmes')
  return async (id: string) => {
    const params = { path: { id } }
    const { etag } = await versioned(api.GET('/api/v1/programmes/{id}', { params }))
    await api.DELETE('/api/v1/programmes/{id}', { params: { ...params, header: ifMatch(etag) } })
    await invalidate()
  }
}
