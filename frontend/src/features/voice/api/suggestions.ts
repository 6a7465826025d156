import { answer, api } from '@/shared/api/client'
import { pagedOptions, pageSize } from '@/shared/api/pages'

export interface SuggestionFilter {
  own?: boolean | undefined
  answered?: boolean | undefined
  published?: boolean | undefined
}

/** Complaints and suggestions that one may read, the latest first. */
export const suggestionsOptions = (filter: SuggestionFilter) =>
  pagedOptions(['voice', 'list', filter], (cursor) =>
    answer(
      api.GET('/api/v1/suggestions', {
        params: { query: { ...filter, cursor, limit: pageSize(cursor), total: true } },
      }),
    ),
  )
