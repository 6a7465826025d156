import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Target } from '@/shared/api/types'
import { useNavigate } from 'react-router'
import { AppLink } from '@/shared/routing/app-link'
import { useFilters, useHref } from '@/shared/routing/search'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { breakdownOptions } from '../api/read-breakdown'
import type { Question } from '../api/read-value'
import { BreakdownChart } from './breakdown-chart'
import { BreakdownTable } from './breakdown-table'
import styles from './targets.module.css'

type View = 'chart' | 'table'

function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { t } = useTranslation()
  return (
    <Segmented<View>
      size="small"
      aria-label={t('target.breakdown')}
      value={view}
      onChange={onChange}
      options={[
        { value: 'chart', label: t('target.breakdownBars') },
        { value: 'table', label: t('target.breakdownTable') },
      ]}
    />
  )
}

interface BreakdownPanelProps {
  target: Target
  question: Question
  /** Whether a unit of this breakdown may have reporting units below it. */
  canDrill: boolean
  /** The org unit at the top, to come back to. */
  rootName: string
}

/** One row for each child unit, as bars or as a table; a click goes one level down (`orgUnit` in the address). */
export function BreakdownPanel({ target, question, canDrill, rootName }: BreakdownPanelProps) {
  const { t } = useTranslation()
  const { values, set } = useFilters(['view'])
  const view: View = values.view === 'table' ? 'table' : 'chart'
  const navigate = useNavigate()
  const href = useHref()
  const breakdown = useQuery(breakdownOptions(question))
  const path = (code: string) =>
    `/targets/${target.id}?orgUnit=${code}${view === 'table' ? '&view=table' : ''}`
  const drill = (code: string) => void navigate(href(path(code)))
  return (
    <Panel
      title={t('target.breakdown')}
      extra={<ViewSwitch view={view} onChange={(next) => set({ view: next === 'table' ? next : null })} />}
    >
      {question.orgUnit && (
        <div className={styles.crumbs}>
          <AppLink to={`/targets/${target.id}`}>{t('target.up', { name: rootName })}</AppLink>
        </div>
      )}
      <StateBoundary
        query={breakdown}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <StateMessage title={t('target.breakdownEmpty')} hint={t('target.breakdownEmptyHint')} compact />
        }
      >
        {({ items }) =>
          view === 'chart' ? (
            <BreakdownChart target={target} items={items} onPick={canDrill ? drill : undefined} />
          ) : (
            <BreakdownTable
              items={items}
              drillPath={(value) => (canDrill ? path(value.orgUnit.code) : null)}
            />
          )
        }
      </StateBoundary>
    </Panel>
  )
}
