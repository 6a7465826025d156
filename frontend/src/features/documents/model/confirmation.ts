import type { DocumentProposal, PlanConfirmation, TaskDraft } from '@/shared/api/types'
import { clauseAs, keysOf, mended, type Decisions } from './decisions'
import type { Finding } from './findings'

type Programmes = PlanConfirmation['programmes']

interface Confirmed {
  programmes: Programmes
  /** The finding behind each JSON pointer of the request. */
  keys: Map<string, string>
}

/** The proposal as it was confirmed: without what was rejected, with what was mended. */
export function confirmed(proposal: DocumentProposal, findings: Finding[], decisions: Decisions): Confirmed {
  const keyOf = keysOf(findings)
  const keys = new Map<string, string>()
  const decisionOn = (item: object) => decisions[keyOf(item)]
  const kept = <Item extends object>(items: Item[], pointer: string) =>
    items
      .filter((item) => decisionOn(item)?.state !== 'rejected')
      .map((item, place) => {
        keys.set(`${pointer}/${place}`, keyOf(item))
        return mended(item, decisionOn(item))
      })
  const taskAs = (task: TaskDraft, pointer: string): TaskDraft => {
    keys.set(pointer, keyOf(task))
    task.clauses.forEach((clause, place) => keys.set(`${pointer}/clauses/${place}`, keyOf(clause)))
    return {
      ...mended(task, decisionOn(task)),
      clauses: task.clauses.map((clause) => clauseAs(clause, decisionOn(clause))),
      targets: kept(task.targets, `${pointer}/targets`),
      milestones: kept(task.milestones, `${pointer}/milestones`),
    }
  }
  const programmes = proposal.programmes
    .filter(({ tasks }) => tasks.length > 0)
    .map((programme, place) => {
      const pointer = `/programmes/${place}`
      keys.set(pointer, keyOf(programme))
      return {
        ...mended(programme, decisionOn(programme)),
        tasks: programme.tasks.map((task, number) => taskAs(task, `${pointer}/tasks/${number}`)),
      }
    })
  return { programmes, keys }
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
