import { useId, type ReactNode } from 'react'
import styles from './layout.module.css'

interface PanelProps {
  title: string
  extra?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Panel({ title, extra, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.panelHead}>
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}
