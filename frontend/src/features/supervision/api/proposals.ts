import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/shared/api/client'
import { useInvalidate } from '@/shared/api/words'

/** What the rules propose to supervise in a plan on a day. */
export const proposalsOptions = (plan: string, asOf: string) =>
  queryOptions({
    queryKey: ['supervision', 'proposals', plan, asOf],
    queryFn: () =>
      answer(api.GET('/api/v1/supervision-orders/proposals', { params: { query: { plan, asOf } } })),
  })

/** Takes a proposal up as a draft, or sets it aside. */
export function useProposal(plan: string, asOf: string) {
  const invalidate = useInvalidate('supervision')
  return {
    draft: async (key: string) => {
      const order = await answer(
        api.POST('/api/v1/supervision-orders/proposals:draft', { body: { plan, key, asOf } }),
      )
      await invalidate()
      return order
    },
    dismiss: async (key: string, reason: string) => {
      await answer(
        api.POST('/api/v1/supervision-orders/proposals:dismiss', { body: { plan, key, reason, asOf } }),
      )
      await invalidate()
    },
  }
}
