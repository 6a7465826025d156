import { useTranslation } from 'react-i18next'
import styles from './layout.module.css'

interface CompletenessProps {
  reported: number
  expected: number
}

/** How many of the expected units have reported; it belongs beside every rolled-up figure. */
export function Completeness({ reported, expected }: CompletenessProps) {
  const { t } = useTranslation()
  const words = t('target.completenessOf', { reported, expected })
  return (
    <span className={styles.figure} title={words}>
      <span aria-hidden>
        {reported}/{expected}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
