import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useUpdatePlan } from '@/features/plans/api/change-plans'
import { planOptions } from '@/features/plans/api/read-plan'
import { PlanForm } from '@/features/plans/components/plan-form'
import { planPath } from '@/features/plans/model/plan-path'
import { planValues } from '@/features/plans/model/plan-values'
import type { Plan, PlanRequest } from '@/shared/api/types'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'
import { StateMessage } from '@/shared/ui/state-message'
import { useOrgUnitChoices } from './use-org-unit-choices'

export function PlanEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const query = useQuery(planOptions(id))
  const orgUnits = useOrgUnitChoices(query.data?.data.orgUnit)
  const update = useUpdatePlan(id)
  const back = useBack(`/plans/${id}`)
  return (
    <>
      <PageHeader title={t('plans.editTitle')} above={query.data?.data.title} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) =>
          data.permissions.includes('update') ? (
            <PlanForm
              label={t('plans.editTitle')}
              initial={planValues(data)}
              orgUnits={orgUnits}
              save={(values) => update(mergePatchOf<PlanRequest>(planValues(data), values), etag)}
              onSaved={(saved) => void navigate(planPath(saved as Plan), { replace: true })}
              onCancel={back}
              onReload={reload}
            />
          ) : (
            <StateMessage title={t('plans.mayNot')} hint={t('state.forbiddenHint')} />
          )
        }
      </VersionedEditor>
    </>
  )
}
