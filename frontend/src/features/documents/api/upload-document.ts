import { answer, api } from '@/shared/api/client'
import type { PlanDocument } from '@/shared/api/types'
import { upload } from '@/shared/api/upload'
import { useInvalidate } from '@/shared/api/words'

/** Hands in a file, or plain text. */
export function useUploadDocument() {
  const invalidate = useInvalidate('documents')
  const file = async (content: File, onProgress: (share: number) => void) => {
    const form = new FormData()
    form.append('file', content)
    const stored = await upload<PlanDocument>('/api/v1/documents', form, onProgress)
    await invalidate()
    return stored
  }
  const text = async (words: string) => {
    const stored = await answer(
      api.POST('/api/v1/documents', {
        body: words,
        bodySerializer: () => words,
        headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      }),
    )
    await invalidate()
    return stored
  }
  return { file, text }
}
