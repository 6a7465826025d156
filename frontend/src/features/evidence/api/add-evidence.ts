import type { Evidence } from '@/shared/api/types'
import { upload } from '@/shared/api/upload'
import { useInvalidate } from '@/shared/api/words'
import type { EvidenceSubject } from '../model/subject'

function formOf(subject: EvidenceSubject, name: 'file' | 'link', value: File | string): FormData {
  const form = new FormData()
  for (const [kind, id] of Object.entries(subject)) form.append(kind, id as string)
  form.append(name, value)
  return form
}

/** Brings a file or a link. */
export function useAddEvidence(subject: EvidenceSubject) {
  const invalidate = useInvalidate('evidence')
  const add = async (form: FormData, onProgress: (share: number) => void) => {
    const added = await upload<Evidence>('/api/v1/evidence', form, onProgress)
    await invalidate()
    return added
  }
  return {
    file: (file: File, onProgress: (share: number) => void) => add(formOf(subject, 'file', file), onProgress),
    link: (link: string) => add(formOf(subject, 'link', link), () => undefined),
  }
}
