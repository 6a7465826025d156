import { useTranslation } from 'react-i18next'
import type { SupervisionInstruction } from '@/shared/api/types'
import { DateText } from '@/shared/ui/date-text'
import styles from './supervision.module.css'

/** What a leader wrote on the matter: the first thing to be seen. */
export function LeaderInstruction({ instruction }: { instruction: SupervisionInstruction }) {
  const { t } = useTranslation()
  return (
    <section className={styles.instruction} aria-label={t('supervision.instruction')}>
      <p>
        <strong>{t('supervision.instruction')}</strong>
      </p>
      <p>{instruction.text}</p>
      <footer>
        {instruction.by} <DateText date={instruction.date} />
      </footer>
    </section>
  )
}
