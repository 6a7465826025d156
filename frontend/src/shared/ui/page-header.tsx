import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './layout.module.css'

interface PageHeaderProps {
  title: string
  /** What this thing belongs to: breadcrumb words or links. */
  above?: ReactNode
  beside?: ReactNode
  actions?: ReactNode
}

/** The page's one h1, its title in the tab, and what can be done here. */
export function PageHeader({ title, above, beside, actions }: PageHeaderProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.header}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <div>
        {above && <div className={styles.above}>{above}</div>}
        <h1>{title}</h1>
        {beside}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
