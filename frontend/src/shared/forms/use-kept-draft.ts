import { useState } from 'react'

const PREFIX = 'yaodian.draft.'

function read<V>(key: string): Partial<V> | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Partial<V>)
  } catch {
    return null
  }
}

/**
 * What was typed into a form stays in this browser until it is sent or given up: a lost connection, a closed tab or a flat
 * battery cost nothing. Without a name nothing is kept; where the browser keeps nothing, neither.
 */
export function useKeptDraft<V extends object>(name: string | undefined) {
  const key = name === undefined ? null : PREFIX + name
  const [found] = useState(() => (key === null ? null : read<V>(key)))
  const write = (store: (key: string) => void) => {
    try {
      if (key !== null) store(key)
    } catch {
      // A full or forbidden store: the form works as it would without.
    }
  }
  return {
    found,
    keep: (values: V) => write((under) => localStorage.setItem(under, JSON.stringify(values))),
    drop: () => write((under) => localStorage.removeItem(under)),
  }
}
