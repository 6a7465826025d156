import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface StateMessageProps {
  title: string
  hint?: ReactNode
  action?: ReactNode
  compact?: boolean
  role?: 'alert' | 'status'
}

/** Says plainly what is the matter and what to do next. */
export function StateMessage({ title, hint, action, compact, role }: StateMessageProps) {
  return (
    <div className={compact ? `${styles.state} ${styles.compact}` : styles.state} role={role}>
      <h3>{title}</h3>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  )
}
