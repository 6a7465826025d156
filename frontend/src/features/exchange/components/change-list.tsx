import { useTranslation } from 'react-i18next'
import type { Change } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { AppLink } from '@/shared/routing/app-link'
import { pathOf, verbOf } from '../model/change-words'
import styles from './exchange.module.css'

function ChangeLine({ change }: { change: Change }) {
  const { t, i18n } = useTranslation()
  const kinds: Record<string, string> = t('audit.types', { returnObjects: true })
  const verbs: Record<string, string> = t('exchange.verbs', { returnObjects: true })
  const { subject, orgUnit, data } = change
  const verb = verbOf(change)
  const path = pathOf(change)
  const name = subject.code ?? subject.id
  return (
    <li>
      <time dateTime={change.occurredAt} className={styles.sub}>
        {formatMoment(change.occurredAt, i18n.language)}
      </time>
      <div className={styles.what}>
        {kinds[subject.kind] ?? subject.kind} {path ? <AppLink to={path}>{name}</AppLink> : name}{' '}
        {verbs[verb] ?? verb}
        {orgUnit && ` · ${orgUnit.name}`} <code className={styles.sub}>{change.type}</code>
        {Object.keys(data).length > 0 && (
          <details>
            <summary>{t('exchange.fields')}</summary>
            <pre className={styles.code} tabIndex={0}>
              {JSON.stringify(data, null, 2)}
            </pre>
          </details>
        )}
      </div>
    </li>
  )
}

/** Changes as they were told, the newest first. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.changes} aria-label={t('exchange.tabs.changes')}>
      {changes.map((change) => (
        <ChangeLine key={change.id} change={change} />
      ))}
    </ul>
  )
}
