import type { SupervisionOrder, SupervisionOrderRequest, SupervisionParty } from '@/shared/api/types'

type Kind = SupervisionParty['kind']

/** What the form holds: one choice for the subject, and addressees as `unit:<code>` or `department:<code>`. */
export interface OrderValues {
  title: string
  demand: string
  subject?: string | null
  deadline: string
  instruction?: { by?: string; text?: string; date?: string | null }
  lead: string
  responsible?: string[]
  supporting?: string[]
}

export const partyValue = ({ orgUnit, department }: SupervisionParty): string =>
  department ? `department:${department.code}` : `unit:${orgUnit.code}`

const split = (value: string): [word: string, code: string] => {
  const at = value.indexOf(':')
  return [value.slice(0, at), value.slice(at + 1)]
}

function responsibility(kind: Kind, value: string) {
  const [word, code] = split(value)
  return word === 'department'
    ? { kind, orgUnit: null, department: code }
    : { kind, orgUnit: code, department: null }
}

function subjectOf(value: string | null | undefined) {
  const [word, code] = value ? split(value) : ['', '']
  return {
    task: word === 'task' ? code : null,
    target: word === 'target' ? code : null,
    milestone: word === 'milestone' ? code : null,
  }
}

function instructionOf({ by, text, date }: NonNullable<OrderValues['instruction']>) {
  return by || text || date ? { by: by ?? '', text: text ?? '', date: date ?? '' } : null
}

/** The request that the form's values amount to. */
export function orderRequest(values: OrderValues, plan: string): SupervisionOrderRequest {
  return {
    plan,
    title: values.title,
    demand: values.demand,
    ...subjectOf(values.subject),
    deadline: values.deadline,
    instruction: instructionOf(values.instruction ?? {}),
    responsibilities: [
      responsibility('LEAD', values.lead),
      ...(values.responsible ?? []).map((value) => responsibility('RESPONSIBLE', value)),
      ...(values.supporting ?? []).map((value) => responsibility('SUPPORTING', value)),
    ],
  }
}

function subjectValue({ task, target, milestone }: SupervisionOrder): string | null {
  if (target) return `target:${target.code}`
  if (milestone) return `milestone:${milestone.code}`
  return task ? `task:${task.code}` : null
}

/** The form's values of an order. */
export function orderValues(order: SupervisionOrder): OrderValues {
  const of = (kind: Kind) =>
    order.responsibilities.filter(({ party }) => party.kind === kind).map(({ party }) => partyValue(party))
  return {
    title: order.title,
    demand: order.demand,
    subject: subjectValue(order),
    deadline: order.deadline,
    instruction: order.instruction ?? {},
    lead: of('LEAD')[0] ?? '',
    responsible: of('RESPONSIBLE'),
    supporting: of('SUPPORTING'),
  }
}
