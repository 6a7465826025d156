import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { allRows } from '@/shared/api/pages'
import type { EvidenceSubject } from '../model/subject'

/** All that stands behind one thing. */
export const evidenceOptions = (subject: EvidenceSubject) =>
  queryOptions({
    queryKey: ['evidence', 'list', subject],
    queryFn: () =>
      allRows((cursor) =>
        answer(api.GET('/api/v1/evidence', { params: { query: { ...subject, cursor, limit: 200 } } })),
      ),
  })
