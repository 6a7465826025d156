import type { ReactNode } from 'react'
import type { Light } from '@/shared/api/types'

/** One shape for each light, so that none is told by colour alone. */
const shapes: Record<Light, ReactNode> = {
  ACHIEVED: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.6 5.4-4.3 4.3a.8.8 0 0 1-1.1 0L4.4 8.9l1.1-1.1 1.2 1.3 3.8-3.8 1.1 1.1Z" />
  ),
  ON_TRACK: <circle cx="8" cy="8" r="5.5" />,
  AT_RISK: (
    <path d="M8 1.5 15.2 14H.8L8 1.5Zm-.8 4.7v4h1.6v-4H7.2Zm0 5v1.5h1.6v-1.5H7.2Z" fillRule="evenodd" />
  ),
  OFF_TRACK: (
    <path
      d="M4.9 1h6.2L15 4.9v6.2L11.1 15H4.9L1 11.1V4.9L4.9 1Zm2.3 3v5h1.6V4H7.2Zm0 6.2v1.7h1.6v-1.7H7.2Z"
      fillRule="evenodd"
    />
  ),
  MISSED: (
    <path
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.6 4.5 8 6.9l2.4-2.4 1.1 1.1L9.1 8l2.4 2.4-1.1 1.1L8 9.1l-2.4 2.4-1.1-1.1L6.9 8 4.5 5.6l1.1-1.1Z"
      fillRule="evenodd"
    />
  ),
  NO_DATA: (
    <path
      d="M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Zm0 1.6a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z"
      fillRule="evenodd"
    />
  ),
  CANCELLED: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4 7.2h8v1.6H4V7.2Z" fillRule="evenodd" />,
}

export function LightIcon({ light }: { light: Light }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden focusable="false">
      {shapes[light]}
    </svg>
  )
}
