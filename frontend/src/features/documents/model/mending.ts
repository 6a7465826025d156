import { clauseAs, mended, type Decision } from './decisions'
import type { Finding } from './findings'

export type MendValues = Record<string, unknown>

const SEPARATOR = /[、，,；;\s]+/

/** The fields that can be mended, as a form holds them. */
export function mendValues(finding: Finding, decision: Decision | undefined): MendValues {
  switch (finding.kind) {
    case 'programme':
      return { title: mended(finding.item, decision).title }
    case 'task': {
      const { title, due, leadDepartments, supportDepartments } = mended(finding.item, decision)
      return {
        title,
        due,
        leadDepartments: leadDepartments.join('、'),
        supportDepartments: supportDepartments.join('、'),
      }
    }
    case 'clause': {
      const { kind, notFollowed } = clauseAs(finding.item, decision)
      return { kind, notFollowed }
    }
    case 'target': {
      const { name, comparator, value, valueUpper, unit, measure, due } = mended(finding.item, decision)
      return { name, comparator, value, valueUpper, unit, measure, due }
    }
    case 'milestone': {
      const { title, kind, due } = mended(finding.item, decision)
      return { title, kind, due }
    }
  }
}

const blank = (value: unknown) => (typeof value === 'string' ? value.trim() || null : (value ?? null))

const names = (text: unknown) => (typeof text === 'string' ? text.split(SEPARATOR).filter(Boolean) : [])

/** What the form was left with, as fields of the finding. */
export function changeOf({ kind }: Finding, values: MendValues): MendValues {
  const change = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, blank(value)]))
  if (kind === 'task') {
    return {
      ...change,
      leadDepartments: names(values.leadDepartments),
      supportDepartments: names(values.supportDepartments),
    }
  }
  if (kind === 'target' && values.comparator !== 'between') return { ...change, valueUpper: null }
  return change
}
