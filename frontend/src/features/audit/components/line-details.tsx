import { useTranslation } from 'react-i18next'
import type { AuditEvent } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { Facts } from '@/shared/ui/facts'
import styles from './audit.module.css'
import { DifferenceTable } from './difference-table'

/** All that a line says besides its row. */
export function LineDetails({ line }: { line: AuditEvent }) {
  const { t } = useTranslation()
  const { channel, client, requestId } = line.through
  return (
    <div className={styles.details}>
      <DifferenceTable line={line} />
      <Facts
        rows={[
          [t('audit.number'), line.number],
          [t('audit.who'), `${line.actor.name} (${line.actor.username})`],
          [t('audit.through'), [t(`audit.channels.${channel}`), client].filter(Boolean).join(' · ')],
          [t('audit.request'), <span className={styles.code}>{requestId}</span>],
          [t('audit.hash'), <span className={styles.code}>{line.hash}</span>],
        ]}
      />
      <AppLink to={`/system/audit?entityId=${line.entity.id}`}>{t('audit.ofEntity')}</AppLink>
    </div>
  )
}
