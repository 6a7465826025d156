import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { LabelledMeter } from '@/shared/ui/meter'
import type { Standing } from '../model/decisions'
import type { Saving } from '../model/use-draft-saving'
import styles from './documents.module.css'

interface StandingBarProps {
  standing: Standing
  saving: Saving
  onRetry: () => void
  onReload: () => void
}

function SavingNote({ saving, onRetry, onReload }: Omit<StandingBarProps, 'standing'>) {
  const { t } = useTranslation()
  if (saving === 'stale')
    return (
      <span role="alert" className={styles.warning}>
        {t('documents.stale')}{' '}
        <Button size="small" onClick={onReload}>
          {t('form.reload')}
        </Button>
      </span>
    )
  return (
    <span role="status" className={saving === 'failed' ? styles.warning : styles.muted}>
      {t(`documents.saving.${saving}`)}{' '}
      {saving === 'failed' && (
        <Button size="small" onClick={onRetry}>
          {t('documents.retry')}
        </Button>
      )}
    </span>
  )
}

/** How far the confirmation has got and how much of the document is settled; always in sight. */
export function StandingBar({ standing: { all, done, clauses }, ...note }: StandingBarProps) {
  const { t } = useTranslation()
  const left = clauses.open + clauses.untied
  const total = left + clauses.followed + clauses.notFollowed
  const progress = t('documents.progress', { done, all })
  return (
    <div className={styles.standing}>
      <strong>{progress}</strong>
      <div className={styles.meter}>
        <LabelledMeter
          label={t('documents.coverageShare')}
          share={total === 0 ? 1 : (total - left) / total}
        />
      </div>
      <span>
        {t('documents.coverage', {
          clauses: total,
          followed: clauses.followed,
          notFollowed: clauses.notFollowed,
          open: left,
        })}
      </span>
      <SavingNote {...note} />
    </div>
  )
}
