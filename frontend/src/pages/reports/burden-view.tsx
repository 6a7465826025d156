import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePlan } from '@/features/plans/model/current-plan'
import { burdenOptions, type BurdenGrouping } from '@/features/reporting/api/burden'
import { BurdenParts, BurdenUnits } from '@/features/reporting/components/burden-tables'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

const GROUPINGS: BurdenGrouping[] = ['PROGRAMME', 'DEPARTMENT']

/** How much units are asked this year. */
export function BurdenView() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date } = useAsOf()
  const { values, set } = useFilters(['by'])
  const by = values.by === 'DEPARTMENT' ? 'DEPARTMENT' : 'PROGRAMME'
  const burden = useQuery(burdenOptions(plan.id, by, date))
  return (
    <StateBoundary query={burden} rows={12}>
      {({ units, year, soFar, parts, items }) => (
        <>
          <p>
            {t('burden.sum', { units, fields: year.fields, prefilled: year.prefilled, soFar: soFar.fields })}
          </p>
          <Panel
            title={t('burden.parts')}
            extra={
              <Segmented<BurdenGrouping>
                aria-label={t('burden.parts')}
                value={by}
                options={GROUPINGS.map((value) => ({ value, label: t(`burden.groupings.${value}`) }))}
                onChange={(next) => set({ by: next === 'PROGRAMME' ? null : next })}
              />
            }
          >
            <BurdenParts parts={parts} label={t(`burden.groupings.${by}`)} />
          </Panel>
          <Panel title={t('burden.units')}>
            <BurdenUnits rows={items} />
          </Panel>
        </>
      )}
    </StateBoundary>
  )
}
