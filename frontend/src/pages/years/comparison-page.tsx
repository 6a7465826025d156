import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { plansOptions } from '@/features/plans/api/plans'
import { usePlan } from '@/features/plans/model/current-plan'
import { comparisonOptions } from '@/features/years/api/comparison'
import { ComparisonView } from '@/features/years/components/comparison-view'
import { earlierPlans } from '@/features/years/model/comparison-rows'
import type { Plan } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { ChoiceFilter, FilterBar } from '@/shared/ui/filters'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

function Compared({ plan, former }: { plan: Plan; former: Plan }) {
  const { date: asOf } = useAsOf()
  const comparison = useQuery(comparisonOptions(plan.id, former.code, asOf))
  return (
    <StateBoundary query={comparison} rows={14}>
      {(data) => <ComparisonView planId={plan.id} comparison={data} />}
    </StateBoundary>
  )
}

/** This plan beside an earlier one of the same body (`with` in the address, else the last). */
export function ComparisonPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { values, set } = useFilters(['with'])
  const plans = useQuery(plansOptions())
  return (
    <>
      <PageHeader
        title={t('years.title')}
        above={<AppLink to="/tasks">{plan.title}</AppLink>}
        beside={t('years.lead')}
      />
      <StateBoundary
        query={plans}
        rows={14}
        isEmpty={(all) => earlierPlans(all, plan).length === 0}
        empty={<StateMessage title={t('years.noEarlier')} hint={t('years.noEarlierHint')} />}
      >
        {(all) => {
          const choices = earlierPlans(all, plan)
          const former = choices.find(({ code }) => code === values.with) ?? choices[0]
          return (
            <>
              {choices.length > 1 && (
                <FilterBar>
                  <ChoiceFilter
                    label={t('years.with')}
                    value={former?.code}
                    options={choices.map(({ code, title }) => ({ value: code, label: title }))}
                    onChange={(code) => set({ with: code })}
                  />
                </FilterBar>
              )}
              {former && <Compared plan={plan} former={former} />}
            </>
          )
        }}
      </StateBoundary>
    </>
  )
}
