import { useTranslation } from 'react-i18next'
import type { LeftBehind } from '@/shared/api/types'
import styles from './years.module.css'

interface LeftBehindListProps {
  parts: LeftBehind[]
  along: number
}

const nameOf = ({ predecessor, whose, date }: LeftBehind) =>
  [predecessor.name, whose?.name, date].filter(Boolean).join(' · ')

/** What belongs to the carried commitments and did not come along, each with the reasons. */
export function LeftBehindList({ parts, along }: LeftBehindListProps) {
  const { t } = useTranslation()
  return (
    <>
      {along > 0 && t('years.along', { count: along })}
      <ul className={styles.chosen}>
        {parts.map((left) => (
          <li key={`${left.part} ${left.predecessor.id} ${left.whose?.id} ${left.date}`}>
            {t('years.partLeft', {
              part: t(`years.parts.${left.part}`),
              of: nameOf(left),
              why: left.reasons.map(({ message }) => message).join(' '),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
