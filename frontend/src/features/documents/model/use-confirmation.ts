import { useCallback, useMemo, useState } from 'react'
import type { Versioned } from '@/shared/api/client'
import type { DocumentDraft, DocumentProposal } from '@/shared/api/types'
import { decisionsOf, standingOf, type Decision, type Decisions } from './decisions'
import { findingsOf } from './findings'
import { useDraftSaving } from './use-draft-saving'

/** A confirmation under way: the findings, what was said of them, and how far it has got. */
export function useConfirmation(
  id: string,
  proposal: DocumentProposal,
  { data: { draft }, etag }: Versioned<DocumentDraft>,
) {
  const findings = useMemo(() => findingsOf(proposal), [proposal])
  const [decisions, setDecisions] = useState<Decisions>(() => decisionsOf(draft))
  const { saving, save, flush } = useDraftSaving(id, etag)
  const standing = useMemo(() => standingOf(findings, decisions), [findings, decisions])

  const slice = useMemo(() => {
    const points = Array.from(proposal.text)
    return (start: number, end: number) => points.slice(start, end).join('')
  }, [proposal])

  const decide = useCallback(
    (keys: string[], decisionOn: (before: Decision | undefined) => Decision) => {
      const next = {
        ...decisions,
        ...Object.fromEntries(keys.map((key) => [key, decisionOn(decisions[key])])),
      }
      setDecisions(next)
      save({ decisions: next })
    },
    [decisions, save],
  )
  return { text: proposal.text, slice, findings, decisions, standing, decide, saving, flush }
}

export type Confirmation = ReturnType<typeof useConfirmation>

/** Accepts as it is, keeping what was mended. */
export const accepting = (before: Decision | undefined): Decision => ({
  state: 'accepted',
  ...(before?.change && { change: before.change }),
})
