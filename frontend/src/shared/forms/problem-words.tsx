import { useTranslation } from 'react-i18next'
import type { Problem } from '@/shared/api/problem'
import type { FieldError } from '@/shared/api/types'
import type { Dictionary } from '@/shared/i18n/zh-CN'
import styles from './forms.module.css'
import { pointerPath } from './problem-fields'

type User = keyof Dictionary['uses']['kinds']

/** What still uses a thing that was to be deleted, as people call it. */
function useUserWords() {
  const { t, i18n } = useTranslation()
  return ({ pointer = '', message = '' }: FieldError) => {
    const [kind, code] = pointerPath(pointer)
    return i18n.exists(`uses.kinds.${kind}`) ? `${t(`uses.kinds.${kind as User}`)} ${code}` : message
  }
}

/** What a refusal says: its detail and its single errors; of a thing in use, what uses it. */
export function ProblemWords({ problem }: { problem: Problem }) {
  const { t } = useTranslation()
  const userWords = useUserWords()
  const { errors, detail } = problem
  const isInUse = errors.length > 0 && errors.every(({ code }) => code === 'used-by')
  const lead = isInUse ? t('uses.lead') : detail
  const lines = errors.map((error) => (isInUse ? userWords(error) : (error.message ?? '')))
  const own = [...new Set(lines)].filter((line) => line && line !== lead)
  return (
    <>
      {lead && <p className={styles.words}>{lead}</p>}
      {own.length > 0 && (
        <ul className={styles.words}>
          {own.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
