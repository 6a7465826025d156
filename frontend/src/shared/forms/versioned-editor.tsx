import { useState, type ReactNode } from 'react'
import type { Versioned } from '@/shared/api/client'
import { StateBoundary } from '@/shared/ui/state-boundary'

interface VersionedEditorProps<T> {
  query: {
    data: Versioned<T> | undefined
    error: unknown
    isPending: boolean
    refetch: () => Promise<unknown>
  }
  /** Renders the form for the version that was read when editing began. */
  children: (held: Versioned<T>, reload: () => void) => ReactNode
}

/** Keeps hold of the version that was on the screen at first, whatever is read in the background later. */
function Held<T>({
  version,
  children,
}: {
  version: Versioned<T>
  children: (held: Versioned<T>) => ReactNode
}) {
  const [held] = useState(version)
  return children(held)
}

/** A form on a versioned resource: a change made elsewhere meanwhile is noticed, not overwritten. */
export function VersionedEditor<T>({ query, children }: VersionedEditorProps<T>) {
  const [round, setRound] = useState(0)
  const reload = () => void query.refetch().then(() => setRound((before) => before + 1))
  return (
    <StateBoundary query={query} rows={10}>
      {(version) => (
        <Held key={round} version={version}>
          {(held) => children(held, reload)}
        </Held>
      )}
    </StateBoundary>
  )
}
