import { Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Light, Overview } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { LightIcon } from '@/shared/ui/light-icon'
import { LIGHTS } from '@/shared/ui/palette'
import { Panel } from '@/shared/ui/panel'
import { listPath } from '../model/links'
import styles from './overview.module.css'

const LISTS = ['tasks', 'targets', 'milestones'] as const
type List = (typeof LISTS)[number]

function Count({ list, light, count }: { list: List; light: Light; count: number }) {
  const { t } = useTranslation()
  if (count === 0) return <span className={styles.none}>0</span>
  const words = t('light.count', { light: t(`light.${light}`), count })
  return (
    <AppLink
      to={listPath(list, { light })}
      className={styles.count}
      aria-label={`${t(`nav.${list}`)}：${words}`}
    >
      <span style={{ color: `var(--${light}-ink)`, background: `var(--${light}-tint)` }}>{count}</span>
    </AppLink>
  )
}

function LightName({ light }: { light: Light }) {
  const { t } = useTranslation()
  return (
    <>
      <span style={{ color: `var(--${light}-ink)` }}>
        <LightIcon light={light} />
      </span>
      {t(`light.${light}`)}
    </>
  )
}

function ListName({ list, total }: { list: List; total: number }) {
  const { t } = useTranslation()
  return (
    <>
      <AppLink to={listPath(list, {})}>{t(`nav.${list}`)}</AppLink>
      <span className={styles.total}>{total}</span>
    </>
  )
}

interface TableProps {
  overview: Overview
  lights: readonly Light[]
}

/** On a wide screen: a row for each list. */
function ByList({ overview, lights }: TableProps) {
  return (
    <table className={styles.lights}>
      <thead>
        <tr>
          <td />
          {lights.map((light) => (
            <th key={light} scope="col">
              <LightName light={light} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LISTS.map((list) => (
          <tr key={list}>
            <th scope="row">
              <ListName list={list} total={overview[list].total} />
            </th>
            {lights.map((light) => (
              <td key={light}>
                <Count list={list} light={light} count={overview[list].lights[light]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On a phone: a row for each light, so that nothing has to be scrolled sideways. */
function ByLight({ overview, lights }: TableProps) {
  return (
    <table className={styles.lights}>
      <thead>
        <tr>
          <td />
          {LISTS.map((list) => (
            <th key={list} scope="col">
              <ListName list={list} total={overview[list].total} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lights.map((light) => (
          <tr key={light}>
            <th scope="row">
              <LightName light={light} />
            </th>
            {LISTS.map((list) => (
              <td key={list}>
                <Count list={list} light={light} count={overview[list].lights[light]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many tasks, targets and milestones have which light; each figure leads to what it counts. */
export function LightsPanel({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { md } = Grid.useBreakpoint()
  const Table = md === false ? ByLight : ByList
  return (
    <Panel title={t('overview.lights')}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('overview.tableCaption')}>
        <Table overview={overview} lights={LIGHTS} />
      </div>
    </Panel>
  )
}
