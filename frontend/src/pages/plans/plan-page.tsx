import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useMay } from '@/features/me/model/use-may'
import { plansOptions } from '@/features/plans/api/plans'
import { planOptions } from '@/features/plans/api/read-plan'
import { PlanActions } from '@/features/plans/components/plan-actions'
import { PlanStatusTag } from '@/features/plans/components/plan-status-tag'
import { ProgrammesPanel } from '@/features/plans/components/programmes-panel'
import { earlierPlans } from '@/features/years/model/comparison-rows'
import type { Plan } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { ActionLink } from '@/shared/ui/action-link'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('target.basics')}>
      <Facts
        rows={[
          [t('plans.status'), <PlanStatusTag status={plan.status} />],
          [t('plans.year'), plan.year],
          [t('plans.orgUnit'), plan.orgUnit.name],
          [t('plans.start'), <DateText date={plan.startDate} />],
          [t('plans.end'), <DateText date={plan.endDate} />],
          [t('plans.code'), plan.code],
        ]}
      />
    </Panel>
  )
}

function PlanHead({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: plans } = useQuery(plansOptions())
  const hasEarlier = earlierPlans(plans ?? [], plan).length > 0
  return (
    <PageHeader
      title={plan.title}
      above={<AppLink to="/plans">{t('plans.title')}</AppLink>}
      actions={
        <>
          {hasEarlier && (
            <ActionLink to="/years" type="default">
              {t('years.open')}
            </ActionLink>
          )}
          <ActionLink to="/tasks" type="default">
            {t('task.title')}
          </ActionLink>
          {plan.permissions.includes('update') && (
            <ActionLink to={`/plans/${plan.id}/edit`} type="default">
              {t('action.edit')}
            </ActionLink>
          )}
          <PlanActions plan={plan} withEdit={false} onDeleted={() => void navigate('/plans')} />
        </>
      }
    />
  )
}

/** One plan: whose it is and for when, and its programmes. */
export function PlanPage() {
  const { id = '' } = useParams()
  const may = useMay()
  const query = useQuery(planOptions(id))
  return (
    <StateBoundary query={query} rows={10}>
      {({ data: plan }) => (
        <>
          <PlanHead plan={plan} />
          <PlanFacts plan={plan} />
          <ProgrammesPanel plan={plan} mayAdd={may('createProgramme') && plan.status !== 'CLOSED'} />
        </>
      )}
    </StateBoundary>
  )
}
