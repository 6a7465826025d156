import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Series, Target } from '@/shared/api/types'
import { dayOf, formatDate } from '@/shared/format/dates'
import { useFilters } from '@/shared/routing/search'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import layout from '@/shared/ui/layout.module.css'
import { seriesOptions, type Frequency } from '../api/read-series'
import type { Question } from '../api/read-value'
import { SeriesChart } from './series-chart'
import { SeriesTable } from './series-table'
import styles from './targets.module.css'

type View = 'chart' | 'table'

/** Where the definition changed, so that no one compares what cannot be compared. */
function DefinitionChanges({ series }: { series: Series }) {
  const { t, i18n } = useTranslation()
  if (series.definitionChanges.length === 0) return null
  return (
    <ul className={styles.notes}>
      {series.definitionChanges.map(({ version, since, reason }) => (
        <li key={version}>
          {t('series.definitionChanged', {
            version,
            date: formatDate(dayOf(since), i18n.language),
            reason: reason ?? t('series.noReason'),
          })}
        </li>
      ))}
    </ul>
  )
}

/** From the finest to the coarsest; a series is shown by the target's own or a coarser one. */
const FREQUENCIES = ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const satisfies readonly Frequency[]

function FrequencyChoice({ target, value }: { target: Target; value: Frequency }) {
  const { t } = useTranslation()
  const { set } = useFilters(['by'])
  const choices = FREQUENCIES.slice(FREQUENCIES.indexOf(target.frequency))
  if (choices.length < 2) return null
  return (
    <Segmented<Frequency>
      size="small"
      aria-label={t('target.frequency')}
      value={value}
      onChange={(by) => set({ by: by === target.frequency ? null : by })}
      options={choices.map((each) => ({ value: each, label: t(`frequency.${each}`) }))}
    />
  )
}

/** Period by period against the expected line, as a chart or as a table, by the periods that one asks for (`path`, `by`). */
export function SeriesPanel({ target, question }: { target: Target; question: Question }) {
  const { t } = useTranslation()
  const { values, set } = useFilters(['path', 'by'])
  const view: View = values.path === 'table' ? 'table' : 'chart'
  const by = FREQUENCIES.slice(FREQUENCIES.indexOf(target.frequency)).find((each) => each === values.by)
  const series = useQuery(seriesOptions({ ...question, frequency: by }))
  const change = (next: View) => set({ path: next === 'table' ? next : null })
  const options = [
    { value: 'chart' as const, label: t('series.chart') },
    { value: 'table' as const, label: t('series.table') },
  ]
  return (
    <Panel
      title={t('series.title')}
      extra={
        <span className={layout.actions}>
          <FrequencyChoice target={target} value={by ?? target.frequency} />
          <Segmented<View>
            size="small"
            aria-label={t('series.title')}
            value={view}
            onChange={change}
            options={options}
          />
        </span>
      }
    >
      <StateBoundary
        query={series}
        rows={8}
        isEmpty={({ points }) => points.length === 0}
        empty={<StateMessage title={t('series.empty')} hint={t('series.emptyHint')} compact />}
      >
        {(data) => (
          <>
            {view === 'chart' ? <SeriesChart target={target} series={data} /> : <SeriesTable series={data} />}
            <DefinitionChanges series={data} />
          </>
        )}
      </StateBoundary>
    </Panel>
  )
}
