import { useTranslation } from 'react-i18next'
import type { Clause } from '@/shared/api/types'
import styles from './tasks.module.css'

/** The obligations inside a task, in their order. */
export function Clauses({ clauses }: { clauses: Clause[] }) {
  const { t } = useTranslation()
  if (clauses.length === 0) return <p className={styles.meta}>{t('task.noClauses')}</p>
  return (
    <ul className={styles.clauses}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <span className={styles.kind}>{t(`task.clause.${clause.kind}`)}</span>
          <span>{clause.text}</span>
        </li>
      ))}
    </ul>
  )
}
