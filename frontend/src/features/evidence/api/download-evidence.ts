import { answer, api } from '@/shared/api/client'
import { saveBlob } from '@/shared/api/save-blob'
import type { Evidence } from '@/shared/api/types'

/** Fetches a file as the caller, since a plain link carries no token, and hands it to the browser to be saved. */
export async function downloadEvidence({ id, fileName }: Evidence): Promise<void> {
  const content = await answer(
    api.GET('/api/v1/evidence/{id}/content', { params: { path: { id } }, parseAs: 'blob' }),
  )
  saveBlob(content as unknown as Blob, fileName ?? id)
}
