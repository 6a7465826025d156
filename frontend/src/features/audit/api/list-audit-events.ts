import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'
import type { AuditEvent } from '@/shared/api/types'

export interface AuditFilter {
  plan?: string | undefined
  orgUnit?: string | undefined
  entityType?: string | undefined
  entityId?: string | undefined
  actor?: string | undefined
  operation?: AuditEvent['operation'] | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Who changed what, the newest first. */
export const auditListOptions = (filter: AuditFilter) =>
  pagedOptions(['audit', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/audit-events', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
