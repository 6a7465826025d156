import { QueryClient } from '@tanstack/react-query'
import { Problem } from '@/shared/api/problem'

/** A refusal stays a refusal; only a lost connection or an overloaded server is tried again. */
function isWorthRetrying(count: number, error: Error): boolean {
  const passing = !(error instanceof Problem) || error.status === 503
  return passing && count < 2
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 10_000, refetchOnWindowFocus: true } },
  })
}
