import { useMemo, useState } from 'react'
import { lacksTitle } from '../model/decisions'
import type { Finding } from '../model/findings'
import { accepting, type Confirmation } from '../model/use-confirmation'
import type { FindingActions } from './finding-actions'

/** What is asked for in a drawer at the moment. */
export type Asked = { form: 'mend' | 'reason' | 'reject'; finding: Finding } | { form: 'rest' } | null

/** Ties what one does with a finding to the confirmation; what needs words opens a drawer. */
export function useFindingActions(
  { findings, decisions, decide }: Confirmation,
  look: (key: string) => void,
) {
  const [asked, setAsked] = useState<Asked>(null)
  const actions = useMemo<FindingActions>(
    () => ({
      look,
      accept: (finding) =>
        lacksTitle(finding, decisions[finding.key])
          ? setAsked({ form: 'mend', finding })
          : decide([finding.key], accepting),
      acceptBelow: ({ key }) => {
        const below = findings.filter(
          (each) => each.key === key || (each.above.includes(key) && !decisions[each.key]),
        )
        decide(
          below.map((each) => each.key),
          accepting,
        )
      },
      reject: (finding) => {
        if (finding.kind === 'clause') setAsked({ form: 'reason', finding })
        const holds = findings.some(({ above }) => above.includes(finding.key))
        if (holds) setAsked({ form: 'reject', finding })
        else if (finding.kind !== 'clause') decide([finding.key], () => ({ state: 'rejected' }))
      },
      mend: (finding) => setAsked({ form: 'mend', finding }),
      tie: ({ key }) =>
        decide([key], (before) => ({
          state: 'accepted',
          change: { ...before?.change, kind: 'action', notFollowed: null },
        })),
    }),
    [findings, decisions, decide, look],
  )
  return { actions, asked, ask: setAsked }
}
