import type { Webhook } from '@/shared/api/types'

/** What people know a webhook by: what they wrote of it, else where it goes. */
export const nameOf = ({ description, url }: Pick<Webhook, 'description' | 'url'>): string =>
  description || url
