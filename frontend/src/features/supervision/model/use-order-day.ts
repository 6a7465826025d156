import { useAsOf } from '@/shared/routing/as-of'

/**
 * The day that time limits of orders are told for: the one in the address, else the server's today. The deployment's default
 * day is for figures; orders are worked on now.
 */
export function useOrderDay(): string | undefined {
  const { date, isDefault } = useAsOf()
  return isDefault ? undefined : date
}
