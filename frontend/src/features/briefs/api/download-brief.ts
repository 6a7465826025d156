import { answer, api } from '@/shared/api/client'
import { saveBlob } from '@/shared/api/save-blob'

export const BRIEF_FORMATS = ['docx', 'xlsx', 'pdf'] as const
export type BriefFormat = (typeof BRIEF_FORMATS)[number]

/** Fetches the brief as a file and hands it to the browser to keep. */
export async function downloadBrief(id: string, name: string, format: BriefFormat): Promise<void> {
  const file = await answer(
    api.GET('/api/v1/briefs/{id}/document', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    }),
  )
  saveBlob(file as unknown as Blob, `${name}.${format}`)
}
