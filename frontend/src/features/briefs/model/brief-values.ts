import type { BriefRequest } from '@/shared/api/types'

/** What the form of a brief holds; the month is picked as any day of it. */
export interface BriefValues {
  kind: 'MONTHLY' | 'SINCE'
  month?: string
  since?: string
  asOf?: string
  issuer?: string
  title: string
  introduction?: string
}

/** The request: only what belongs to the kind is sent. */
export function briefRequest(values: BriefValues): BriefRequest {
  const monthly = values.kind === 'MONTHLY'
  return {
    kind: values.kind,
    month: monthly ? (values.month?.slice(0, 7) ?? null) : null,
    since: monthly ? null : (values.since ?? null),
    asOf: values.asOf ?? null,
    issuer: values.issuer ?? null,
    title: values.title,
    introduction: values.introduction ?? null,
  }
}
