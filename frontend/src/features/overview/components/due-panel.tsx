import { useTranslation } from 'react-i18next'
import type { DueItem } from '@/shared/api/types'
import { daysBetween } from '@/shared/format/dates'
import { AppLink } from '@/shared/routing/app-link'
import { DateText } from '@/shared/ui/date-text'
import { Panel } from '@/shared/ui/panel'
import { StateMessage } from '@/shared/ui/state-message'
import { StatusLight } from '@/shared/ui/status-light'
import { dueItemPath } from '../model/links'
import styles from './overview.module.css'

function Distance({ dueDate, asOf }: { dueDate: string; asOf: string }) {
  const { t } = useTranslation()
  const days = daysBetween(asOf, dueDate)
  if (days === 0) return <>{t('overview.dueToday')}</>
  return <>{days < 0 ? t('overview.daysLate', { count: -days }) : t('overview.daysLeft', { count: days })}</>
}

interface DuePanelProps {
  title: string
  none: string
  asOf: string
  items: DueItem[]
}

/** What is overdue, or falls due soon. */
export function DuePanel({ title, none, asOf, items }: DuePanelProps) {
  const { t } = useTranslation()
  return (
    <Panel
      title={title}
      extra={<span className={styles.total}>{t('overview.total', { count: items.length })}</span>}
    >
      {items.length === 0 && <StateMessage title={none} compact />}
      <ul className={styles.due}>
        {items.map((item) => (
          <li key={item.kind + item.id}>
            <div>
              <span className={styles.kind}>{t(`overview.kind.${item.kind}`)}</span>
              <AppLink to={dueItemPath(item)}>{item.title}</AppLink>
            </div>
            <div className={styles.dueMeta}>
              <StatusLight light={item.light} bare />
              <DateText date={item.dueDate} />
              <Distance dueDate={item.dueDate} asOf={asOf} />
              {item.leadDepartment && <span>{item.leadDepartment.name}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
