import { useState, type ReactNode } from 'react'
import type { Versioned } from '@/shared/api/client'
import { StateBoundary } from '@/shared/ui/state-boundary'

interface VersionedEditorProps<T> {
  query: {
    data: Versioned<T> | undefined
    error: unknown
    isPending: boolean
    refetch: () => Promise<{ data: Versioned<T> | undefined }>
  }
  /** Renders the form for the version that was read when editing began. */
  children: (held: Versioned<T>, reload: () => void) => ReactNode
}

interface HeldProps<T> {
  version: Versioned<T>
  children: (held: Versioned<T>) => ReactNode
}

/** Keeps hold of the version that was on the screen at first, whatever is read in the background later. */
function Held<T>({ version, children }: HeldProps<T>) {
  const [held] = useState(version)
  return children(held)
}

/** A form on a versioned resource: a change made elsewhere meanwhile is noticed, not overwritten. */
export function VersionedEditor<T>({ query, children }: VersionedEditorProps<T>) {
  const [reloaded, setReloaded] = useState<Versioned<T> | undefined>()
  const [round, setRound] = useState(0)
  const reload = async () => {
    const { data } = await query.refetch()
    setReloaded(data)
    setRound((before) => before + 1)
  }
  return (
    <StateBoundary query={query} rows={10}>
      {(version) => (
        <Held key={round} version={reloaded ?? version}>
          {(held) => children(held, () => void reload())}
        </Held>
      )}
    </StateBoundary>
  )
}
