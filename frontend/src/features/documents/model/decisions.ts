import type { ClauseDraft } from '@/shared/api/types'
import { rests, type ClauseFinding, type Finding } from './findings'
import { placingOf } from './placing'

/** What a person has said of one finding. */
export interface Decision {
  state: 'accepted' | 'rejected'
  /** Why a clause, or what a programme or task holds, is not followed. */
  reason?: string
  /** The other programme or task that takes over what a rejected one holds; without one it falls away. */
  movedTo?: string
  /** The fields that were mended. */
  change?: Record<string, unknown>
}

export type Decisions = Record<string, Decision>

/** What is kept on the server between two visits. */
export interface Draft {
  decisions: Decisions
}

/** The decisions of a draft; none when there is no draft, or one that something else has written. */
export function decisionsOf(draft: unknown): Decisions {
  if (typeof draft !== 'object' || draft === null || !('decisions' in draft)) return {}
  const { decisions } = draft
  return typeof decisions === 'object' && decisions !== null ? (decisions as Decisions) : {}
}

/** An item as it was mended. */
export const mended = <Item>(item: Item, decision: Decision | undefined): Item => ({
  ...item,
  ...(decision?.change as Partial<Item>),
})

/** A clause as it will go into the plan. */
export function clauseAs(item: ClauseDraft, decision: Decision | undefined): ClauseDraft {
  const clause = mended(item, decision)
  return decision?.state === 'rejected' ? { ...clause, notFollowed: decision.reason ?? null } : clause
}

export type ClauseOutcome = 'open' | 'untied' | 'followed' | 'notFollowed'

type KeyOf = (item: object) => string

/** What becomes of a clause; one that promises a figure or a deliverable needs one that is not rejected. */
export function outcomeOf(
  { key, item, task }: ClauseFinding,
  decisions: Decisions,
  keyOf: KeyOf,
): ClauseOutcome {
  const decision = decisions[key]
  if (!decision) return 'open'
  const clause = clauseAs(item, decision)
  if (clause.notFollowed) return 'notFollowed'
  const kept = [...task.targets, ...task.milestones].filter(
    (each) => decisions[keyOf(each)]?.state !== 'rejected',
  )
  const promises = clause.kind === 'target' || clause.kind === 'milestone'
  return promises && !rests(clause, kept) ? 'untied' : 'followed'
}

export const lacksTitle = (finding: Finding, decision: Decision | undefined) =>
  finding.kind === 'programme' &&
  decision?.state !== 'rejected' &&
  !mended(finding.item, decision).title?.trim()

/** Finds the key of an item of the proposal. */
export function keysOf(findings: Finding[]): KeyOf {
  const keys = new Map<object, string>(findings.map(({ item, key }) => [item, key]))
  return (item) => keys.get(item) ?? ''
}

export interface Standing {
  all: number
  done: number
  /** The keys that still need a word. */
  open: string[]
  clauses: Record<ClauseOutcome, number>
  outcomes: Record<string, ClauseOutcome>
  /** What falls away with a programme or task that was rejected. */
  fallen: Decisions
}

/** How far the confirmation has got. */
export function standingOf(findings: Finding[], decisions: Decisions): Standing {
  const keyOf = keysOf(findings)
  const clauses = { open: 0, untied: 0, followed: 0, notFollowed: 0 }
  const outcomes: Record<string, ClauseOutcome> = {}
  const open: string[] = []
  const { fallen } = placingOf(findings, decisions)
  const held = { ...decisions, ...fallen }
  for (const finding of findings) {
    const decision = held[finding.key]
    const outcome = finding.kind === 'clause' ? outcomeOf(finding, held, keyOf) : null
    if (outcome) {
      clauses[outcome] += 1
      outcomes[finding.key] = outcome
    }
    if (!decision || outcome === 'untied' || lacksTitle(finding, decision)) open.push(finding.key)
  }
  return { all: findings.length, done: findings.length - open.length, open, clauses, outcomes, fallen }
}
