import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { useCreatePlan } from '@/features/plans/api/change-plans'
import { plansOptions } from '@/features/plans/api/plans'
import { PlanForm } from '@/features/plans/components/plan-form'
import { planPath } from '@/features/plans/model/plan-path'
import { nextPlan } from '@/features/plans/model/plan-values'
import type { Plan } from '@/shared/api/types'
import { today } from '@/shared/format/dates'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { useOrgUnitChoices } from './use-org-unit-choices'

function NewPlan({ plans }: { plans: Plan[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const create = useCreatePlan()
  const orgUnits = useOrgUnitChoices()
  const back = useBack('/plans')
  return (
    <PlanForm
      label={t('plans.new')}
      initial={nextPlan(plans, today())}
      orgUnits={orgUnits}
      save={create}
      onSaved={(saved) => void navigate(planPath(saved as Plan))}
      onCancel={back}
    />
  )
}

/** Makes a plan by hand; whoever has made one is on its page, where its programmes come next. */
export function PlanCreatePage() {
  const { t } = useTranslation()
  const me = useQuery(meOptions())
  const plans = useQuery(plansOptions())
  return (
    <>
      <PageHeader title={t('plans.new')} />
      <StateBoundary
        query={me}
        rows={8}
        isEmpty={({ permissions }) => !permissions.includes('createPlan')}
        empty={<StateMessage title={t('plans.mayNot')} hint={t('state.forbiddenHint')} />}
      >
        {() => (
          <StateBoundary query={plans} rows={8}>
            {(known) => <NewPlan plans={known} />}
          </StateBoundary>
        )}
      </StateBoundary>
    </>
  )
}
