import type { Decision, Decisions } from './decisions'
import type { Finding } from './findings'

/** Where what rejected programmes and tasks hold ends up. */
export interface Placing {
  /** The programme that takes over what this one holds, itself unless it was rejected; null when it falls away. */
  programmeOf: (key: string) => string | null
  /** The same of a task; null also when its programme falls away. */
  taskOf: (key: string) => string | null
  /** What falls away with something above it, with the reason given there. */
  fallen: Decisions
}

interface Fate {
  home: string | null
  reason: string
}

/** Follows a rejected programme or task to where its parts were moved; going round in a circle is going nowhere. */
function fateOf(key: string, decisions: Decisions): Fate {
  const seen = new Set<string>()
  let at = key
  let decision: Decision | undefined = decisions[at]
  while (decision?.state === 'rejected') {
    if (!decision.movedTo || seen.has(at)) return { home: null, reason: decision.reason ?? '' }
    seen.add(at)
    at = decision.movedTo
    decision = decisions[at]
  }
  return { home: at, reason: '' }
}

export function placingOf(findings: Finding[], decisions: Decisions): Placing {
  const programmes = new Map(
    findings.flatMap(({ key, kind, above }) => (kind === 'task' ? [[key, above[0] ?? ''] as const] : [])),
  )
  const fateOfTask = (key: string): Fate => {
    const fate = fateOf(key, decisions)
    if (fate.home === null) return fate
    const around = fateOf(programmes.get(fate.home) ?? '', decisions)
    return around.home === null ? around : fate
  }
  const fallen: Decisions = {}
  for (const { key, kind, above } of findings) {
    if (kind === 'programme' || (kind === 'task' && decisions[key]?.state === 'rejected')) continue
    const { home, reason } = fateOfTask(kind === 'task' ? key : (above[1] ?? ''))
    if (home === null) fallen[key] = { state: 'rejected', reason }
  }
  return {
    programmeOf: (key) => fateOf(key, decisions).home,
    taskOf: (key) => fateOfTask(key).home,
    fallen,
  }
}
