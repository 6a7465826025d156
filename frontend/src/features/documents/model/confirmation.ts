import type { DocumentProposal, PlanConfirmation, TaskDraft } from '@/shared/api/types'
import { clauseAs, keysOf, mended, type Decisions } from './decisions'
import type { Finding } from './findings'
import { placingOf } from './placing'

interface Confirmed extends Omit<PlanConfirmation, 'plan'> {
  /** The finding behind each JSON pointer of the request. */
  keys: Map<string, string>
}

const byPlace = (one: { start: number }, other: { start: number }) => one.start - other.start

/** The proposal as it was confirmed: without what was rejected, with what was moved or mended. */
export function confirmed(proposal: DocumentProposal, findings: Finding[], decisions: Decisions): Confirmed {
  const keyOf = keysOf(findings)
  const keys = new Map<string, string>()
  const placing = placingOf(findings, decisions)
  const decisionOn = (item: object) => decisions[keyOf(item)]
  const isKept = (item: object) => decisionOn(item)?.state !== 'rejected'
  const all = proposal.programmes.flatMap((programme) =>
    programme.tasks.map((task) => ({ task, programme: placing.programmeOf(keyOf(programme)) })),
  )
  const held = (task: TaskDraft) =>
    all.map((each) => each.task).filter((each) => placing.taskOf(keyOf(each)) === keyOf(task))
  const kept = <Item extends { start: number }>(items: Item[], pointer: string) =>
    items
      .filter(isKept)
      .toSorted(byPlace)
      .map((item, place) => {
        keys.set(`${pointer}/${place}`, keyOf(item))
        return mended(item, decisionOn(item))
      })
  const taskAs = (task: TaskDraft, pointer: string): TaskDraft => {
    const parts = held(task)
    const clauses = parts.flatMap((each) => each.clauses).toSorted(byPlace)
    keys.set(pointer, keyOf(task))
    clauses.forEach((clause, place) => keys.set(`${pointer}/clauses/${place}`, keyOf(clause)))
    return {
      ...mended(task, decisionOn(task)),
      clauses: clauses.map((clause) => clauseAs(clause, decisionOn(clause))),
      targets: kept(
        parts.flatMap(({ targets }) => targets),
        `${pointer}/targets`,
      ),
      milestones: kept(
        parts.flatMap(({ milestones }) => milestones),
        `${pointer}/milestones`,
      ),
    }
  }
  const programmes = proposal.programmes
    .filter(isKept)
    .map((programme) => ({
      programme,
      tasks: all
        .filter(({ task, programme: home }) => home === keyOf(programme) && isKept(task))
        .map(({ task }) => task),
    }))
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ programme, tasks }, place) => {
      const pointer = `/programmes/${place}`
      keys.set(pointer, keyOf(programme))
      return {
        ...mended(programme, decisionOn(programme)),
        tasks: tasks.map((task, number) => taskAs(task, `${pointer}/tasks/${number}`)),
      }
    })
  const notFollowed = all
    .flatMap(({ task }) => task.clauses)
    .filter((clause) => placing.fallen[keyOf(clause)])
    .map((clause) => ({
      start: clause.start,
      end: clause.end,
      reason: placing.fallen[keyOf(clause)]?.reason ?? '',
    }))
  return { programmes, notFollowed, keys }
}

/** The finding that a pointer leads into: the innermost one on its way. */
export function keyAt(pointer: string, keys: Map<string, string>): string | null {
  let path = pointer.replace(/^#/, '')
  while (path !== '') {
    const key = keys.get(path)
    if (key) return key
    path = path.slice(0, path.lastIndexOf('/'))
  }
  return null
}
