import { api, ifMatch, versioned } from '@/shared/api/client'
import type { Draft } from '../model/decisions'

/** Keeps a confirmation on the server; answers the version that the next one is made against. */
export async function saveDraft(id: string, draft: Draft, etag: string): Promise<string> {
  const saved = await versioned(
    api.PUT('/api/v1/documents/{id}/draft', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { draft: { ...draft } },
    }),
  )
  return saved.etag
}
