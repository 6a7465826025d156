import { useTranslation } from 'react-i18next'
import type { Light, LightTally } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightIcon } from './light-icon'
import styles from './measure.module.css'
import { LIGHTS } from './palette'

interface LightSegmentsProps {
  label: string
  tally: LightTally
  /** Where the things of one light are listed. */
  href: (light: Light) => string
}

/** How many things have which light, as one strip; each part leads to what it counts. */
export function LightSegments({ label, tally, href }: LightSegmentsProps) {
  const { t } = useTranslation()
  const shown = LIGHTS.filter((light) => tally.lights[light] > 0)
  return (
    <ul className={styles.segments} aria-label={label}>
      {shown.map((light) => (
        <li key={light} style={{ flexGrow: tally.lights[light] }}>
          <AppLink
            to={href(light)}
            aria-label={t('light.count', { light: t(`light.${light}`), count: tally.lights[light] })}
          >
            <span style={{ color: `var(--${light}-ink)`, background: `var(--${light}-tint)`, width: '100%' }}>
              <LightIcon light={light} />
              {tally.lights[light]}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
