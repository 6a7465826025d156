import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

/** The batches that one's unit and those below have sent, the newest first. */
export const importListOptions = () =>
  pagedOptions(['exchange', 'imports'], (cursor) =>
    answer(
      api.GET('/api/v1/imports', { params: { query: { cursor, limit: pageSize(cursor), total: true } } }),
    ),
  )

/** Why rows of a batch were rejected, in the order of rows. */
export const rejectedRowsOptions = (id: string) =>
  pagedOptions(['exchange', 'rows', id], (cursor) =>
    answer(
      api.GET('/api/v1/imports/{id}/rows', {
        params: { path: { id }, query: { cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
