import type { Brief, BriefPatch, BriefRequest } from '@/shared/api/types'
import { mergePatchOf } from '@/shared/forms/merge-patch'

/** What the form of a brief holds; the month is picked as any day of it. */
export interface BriefValues {
  kind: 'MONTHLY' | 'SINCE'
  month?: string | undefined
  since?: string | undefined
  asOf?: string | undefined
  issuer?: string | undefined
  title: string
  introduction?: string | undefined
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

/** What a draft's form starts from. */
export function briefValues(brief: Brief): BriefValues {
  const monthly = brief.kind === 'MONTHLY'
  return {
    kind: brief.kind,
    month: brief.month ? `${brief.month}-01` : undefined,
    since: monthly ? undefined : (brief.since ?? undefined),
    asOf: brief.asOf,
    issuer: brief.issuer,
    title: brief.title,
    introduction: brief.introduction || undefined,
  }
}

/** Only what was changed; the day of another month follows from that month unless it was picked. */
export function briefPatch(brief: Brief, values: BriefValues): BriefPatch {
  const before = briefRequest(briefValues(brief))
  const patch = mergePatchOf<BriefRequest>(before, briefRequest(values))
  const isAnotherMonth = patch.month !== undefined || patch.kind !== undefined
  return isAnotherMonth && patch.asOf === undefined ? { ...patch, asOf: null } : patch
}
