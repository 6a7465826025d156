import { Fragment, type ReactNode } from 'react'
import styles from './layout.module.css'

/** Names and values of a record; those without a value are left out. */
export function Facts({ rows }: { rows: [name: string, value: ReactNode][] }) {
  const filled = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={styles.facts}>
      {filled.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
