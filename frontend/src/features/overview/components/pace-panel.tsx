import { useTranslation } from 'react-i18next'
import type { Overview } from '@/shared/api/types'
import { formatNumber, formatShare } from '@/shared/format/figures'
import { AppLink } from '@/shared/routing/app-link'
import { Meter } from '@/shared/ui/meter'
import { Panel } from '@/shared/ui/panel'
import { paceOf } from '../model/pace'
import styles from './overview.module.css'

function PaceWords({ progress, elapsed }: { progress: number; elapsed: number }) {
  const { t, i18n } = useTranslation()
  const { kind, points } = paceOf(progress, elapsed)
  return <>{t(`overview.${kind}`, { points: formatNumber(points, i18n.language, 1) })}</>
}

/** Progress against the time elapsed, and how complete the reporting behind it is. */
export function PacePanel({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation()
  const { progress, timeElapsed, completeness } = overview
  const { reportedUnits: reported, expectedUnits: expected } = completeness
  const complete = expected > 0 ? reported / expected : null
  return (
    <Panel title={t('overview.progress')}>
      <div className={styles.pace}>
        <div>
          <AppLink to="/tasks" className={styles.big}>
            {formatShare(progress, i18n.language)}
          </AppLink>
          <Meter label={t('overview.progress')} share={progress} mark={timeElapsed} thick />
          <p>
            {t('overview.elapsed')} {formatShare(timeElapsed, i18n.language)}
            {typeof progress === 'number' && (
              <>
                <br />
                <PaceWords progress={progress} elapsed={timeElapsed} />
              </>
            )}
          </p>
        </div>
        <div>
          <AppLink to="/observations" className={styles.measureName}>
            {t('overview.completeness')}
          </AppLink>
          <Meter label={t('overview.completeness')} share={complete} colour="var(--ON_TRACK-solid)" />
          <p>
            <strong>{formatShare(complete, i18n.language)}</strong>{' '}
            {t('overview.completenessHint', { reported, expected })}
          </p>
        </div>
      </div>
    </Panel>
  )
}
