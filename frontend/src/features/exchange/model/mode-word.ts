import type { Import } from '@/shared/api/types'

/** Key of the words for how a batch was taken. */
export function modeWord({ sandbox, validateOnly, mode }: Pick<Import, 'sandbox' | 'validateOnly' | 'mode'>) {
  if (sandbox) return 'exchange.sandbox' as const
  return validateOnly ? ('exchange.checkOnly' as const) : (`exchange.modes.${mode}` as const)
}
