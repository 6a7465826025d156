import { useTranslation } from 'react-i18next'
import type { Overview, Tally } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightIcon } from '@/shared/ui/light-icon'
import { LIGHTS } from '@/shared/ui/palette'
import { Panel } from '@/shared/ui/panel'
import { listPath } from '../model/links'
import styles from './overview.module.css'

type List = 'tasks' | 'targets' | 'milestones'

function Row({ list, tally }: { list: List; tally: Tally }) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">
        <AppLink to={listPath(list, {})}>{t(`nav.${list}`)}</AppLink>
        <span className={styles.total}>{tally.total}</span>
      </th>
      {LIGHTS.map((light) => {
        const count = tally.lights[light]
        return (
          <td key={light}>
            {count > 0 ? (
              <AppLink
                to={listPath(list, { light })}
                className={styles.count}
                aria-label={`${t(`nav.${list}`)}：${t('light.count', { light: t(`light.${light}`), count })}`}
              >
                <span style={{ color: `var(--${light}-ink)`, background: `var(--${light}-tint)` }}>
                  {count}
                </span>
              </AppLink>
            ) : (
              <span className={styles.none}>0</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** How many tasks, targets and milestones have which light; each figure leads to what it counts. */
export function LightsPanel({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('overview.lights')}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('overview.tableCaption')}>
        <table className={styles.lights}>
          <thead>
            <tr>
              <td />
              {LIGHTS.map((light) => (
                <th key={light} scope="col">
                  <span style={{ color: `var(--${light}-ink)` }}>
                    <LightIcon light={light} />
                  </span>
                  {t(`light.${light}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row list="tasks" tally={overview.tasks} />
            <Row list="targets" tally={overview.targets} />
            <Row list="milestones" tally={overview.milestones} />
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
