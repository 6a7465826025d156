import { answer, api } from '@/shared/api/client'
import { saveBlob } from '@/shared/api/save-blob'

/** Fetches the workbook of the rejected rows, its wrong cells marked, and hands it to the browser to be saved. */
export async function downloadImport(id: string): Promise<void> {
  const content = await answer(
    api.GET('/api/v1/imports/{id}/file', { params: { path: { id } }, parseAs: 'blob' }),
  )
  saveBlob(content as unknown as Blob, `import-${id}.xlsx`)
}
