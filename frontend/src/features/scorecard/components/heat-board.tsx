import { Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import { LIGHTS } from '@/shared/ui/palette'
import { StatusLight } from '@/shared/ui/status-light'
import { HeatCards } from './heat-cards'
import { HeatTable, type HeatProps } from './heat-table'
import styles from './scorecard.module.css'

/** The heat table, on a phone as cards, with what its colours mean. */
export function HeatBoard(props: HeatProps) {
  const { t } = useTranslation()
  const { md } = Grid.useBreakpoint()
  const Board = md === false ? HeatCards : HeatTable
  return (
    <>
      <Board {...props} />
      <ul className={styles.legend} aria-label={t('scorecard.legend')}>
        {LIGHTS.map((light) => (
          <li key={light}>
            <StatusLight light={light} bare />
          </li>
        ))}
      </ul>
    </>
  )
}
