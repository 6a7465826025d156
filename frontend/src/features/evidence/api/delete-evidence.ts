import { answer, api, ifMatch } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

export function useDeleteEvidence() {
  const invalidate = useInvalidate('evidence')
  return async (id: string) => {
    await answer(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id }, header: ifMatch('*') } }))
    await invalidate()
  }
}
