import { useTranslation } from 'react-i18next'
import type { AuditEvent } from '@/shared/api/types'
import { differencesOf, wordsOf } from '../model/differences'
import styles from './audit.module.css'
import { useAuditWords } from './use-audit-words'

function Value({ value }: { value: unknown }) {
  const { t } = useTranslation()
  const words = useAuditWords()
  const text = wordsOf(value, words)
  if (text === null) return <span className={styles.nothing}>{t('audit.nothing')}</span>
  return <span className={styles.value}>{text}</span>
}

/** What a line changed, field by field. */
export function DifferenceTable({ line }: { line: AuditEvent }) {
  const { t } = useTranslation()
  const words = useAuditWords()
  return (
    <table className={styles.differences}>
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          {line.operation !== 'CREATED' && <th scope="col">{t('audit.before')}</th>}
          {line.operation !== 'DELETED' && <th scope="col">{t('audit.after')}</th>}
        </tr>
      </thead>
      <tbody>
        {differencesOf(line).map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{words.field(field)}</th>
            {line.operation !== 'CREATED' && (
              <td>
                <Value value={before} />
              </td>
            )}
            {line.operation !== 'DELETED' && (
              <td>
                <Value value={after} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
