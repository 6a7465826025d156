import { useTranslation } from 'react-i18next'
import { LIGHTS } from '@/shared/ui/palette'
import { StatusLight } from '@/shared/ui/status-light'
import type { TimelineKind } from '../model/timeline-filter-names'
import styles from './milestones.module.css'

const shapes = {
  TASK: <rect x="1" y="5" width="14" height="6" rx="2" opacity="0.55" />,
  MILESTONE: <path d="M8 1l7 7-7 7-7-7z" />,
  INTERIM_GOAL: <path d="M8 1l6.6 12.2H1.4z" />,
  TARGET: <circle cx="8" cy="8" r="6" />,
}

/** What the shapes and colours of the timeline mean. */
export function TimelineLegend({ kinds }: { kinds: readonly TimelineKind[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 16 16" width="14" height="14" fill="currentColor" aria-hidden>
            {shapes[kind]}
          </svg>
          {t(`timeline.kinds.${kind}`)}
        </li>
      ))}
      <li>{t('timeline.legendMoved')}</li>
      {LIGHTS.map((light) => (
        <li key={light}>
          <StatusLight light={light} bare />
        </li>
      ))}
    </ul>
  )
}
