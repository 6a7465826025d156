import type {
  ClauseDraft,
  DocumentProposal,
  MilestoneDraft,
  ProgrammeDraft,
  TargetDraft,
  TaskDraft,
} from '@/shared/api/types'

interface Found<Kind, Item> {
  /** Its kind and place in the text: the same each time the document is read. */
  key: string
  kind: Kind
  item: Item
  /** The keys of what it belongs to, outermost first. */
  above: string[]
}

export type ClauseFinding = Found<'clause', ClauseDraft> & { task: TaskDraft }

export type Finding =
  | Found<'programme', ProgrammeDraft>
  | Found<'task', TaskDraft>
  | ClauseFinding
  | Found<'target', TargetDraft>
  | Found<'milestone', MilestoneDraft>

type Spanned = { start: number; end: number }

/** Names findings by kind and place; a second one at the same place gets a number. */
function naming() {
  const used = new Map<string, number>()
  return (kind: string, { start, end }: Spanned) => {
    const name = `${kind}-${start}-${end}`
    const count = used.get(name) ?? 0
    used.set(name, count + 1)
    return count === 0 ? name : `${name}-${count}`
  }
}

const touches = (one: Spanned, other: Spanned) => one.start < other.end && other.start < one.end

/** Whether a target or milestone of the task rests on the clause's words. */
export const rests = (clause: Spanned, others: Spanned[]) => others.some((each) => touches(each, clause))

function partsOf(task: TaskDraft, above: string[], name: ReturnType<typeof naming>): Finding[] {
  const parts: Finding[] = [
    ...task.clauses.map((item) => ({
      key: name('clause', item),
      kind: 'clause' as const,
      item,
      above,
      task,
    })),
    ...task.targets.map((item) => ({ key: name('target', item), kind: 'target' as const, item, above })),
    ...task.milestones.map((item) => ({
      key: name('milestone', item),
      kind: 'milestone' as const,
      item,
      above,
    })),
  ]
  return parts.sort((one, other) => one.item.start - other.item.start)
}

/** All that was found, in the order of the text: programmes, their tasks, and the tasks' parts. */
export function findingsOf({ programmes }: DocumentProposal): Finding[] {
  const name = naming()
  return programmes.flatMap((programme) => {
    const key = name('programme', programme)
    const tasks = programme.tasks.flatMap((task): Finding[] => {
      const own = name('task', task)
      return [{ key: own, kind: 'task', item: task, above: [key] }, ...partsOf(task, [key, own], name)]
    })
    return [{ key, kind: 'programme' as const, item: programme, above: [] }, ...tasks]
  })
}
