import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useMay } from '@/features/me/model/use-may'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { useDeleteTarget } from '@/features/targets/api/change-targets'
import { targetOptions } from '@/features/targets/api/read-target'
import { valueOptions, type Question } from '@/features/targets/api/read-value'
import { BreakdownPanel } from '@/features/targets/components/breakdown-panel'
import { DefinitionPanel } from '@/features/targets/components/definition-panel'
import { GoalsPanel } from '@/features/targets/components/goals-panel'
import { TargetFacts } from '@/features/targets/components/target-facts'
import { ValuePanel } from '@/features/targets/components/value-panel'
import type { Versioned } from '@/shared/api/client'
import type { Target } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters, useHref } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import layout from '@/shared/ui/layout.module.css'

function Actions({ version }: { version: Versioned<Target> }) {
  const { t } = useTranslation()
  const may = useMay()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteTarget()
  const { id, code, name, permissions } = version.data
  const ask = () =>
    confirmDelete({
      name,
      remove: () => remove(id, version.etag),
      onDone: () => void navigate(href('/targets')),
    })
  return (
    <>
      {may('createObservation') && (
        <ActionLink to={`/observations/new?target=${code}`}>{t('observation.new')}</ActionLink>
      )}
      {permissions.includes('update') && (
        <ActionLink to={`/targets/${id}/edit`} type="default">
          {t('action.edit')}
        </ActionLink>
      )}
      {permissions.includes('delete') && (
        <Button danger onClick={() => void ask()}>
          {t('action.remove')}
        </Button>
      )}
    </>
  )
}

function Content({ version, question }: { version: Versioned<Target>; question: Question }) {
  const target = version.data
  const plan = usePlan()
  const value = useQuery(valueOptions(question))
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const isAtRoot = value.data?.orgUnit.code === plan.orgUnit.code
  return (
    <>
      <PageHeader
        title={target.name}
        above={<AppLink to={`/tasks/${target.task.id}`}>{target.task.name}</AppLink>}
        actions={<Actions version={version} />}
      />
      <div className={layout.columns}>
        <div>
          <StateBoundary query={value} rows={6}>
            {(data) => <ValuePanel target={target} value={data} />}
          </StateBoundary>
          <BreakdownPanel
            target={target}
            question={question}
            canDrill={target.reportingLevel === 'SCHOOL' && isAtRoot}
            rootName={plan.orgUnit.name}
          />
        </div>
        <div>
          <TargetFacts target={target} />
          <DefinitionPanel target={target} />
          <GoalsPanel target={target} orgUnits={referenceOptions(orgUnits.data ?? [])} />
        </div>
      </div>
    </>
  )
}

export function TargetPage() {
  const { id = '' } = useParams()
  const { date: asOf } = useAsOf()
  const { values } = useFilters(['orgUnit'])
  const target = useQuery(targetOptions(id, asOf))
  return (
    <StateBoundary query={target} rows={14}>
      {(version) => <Content version={version} question={{ target: id, orgUnit: values.orgUnit, asOf }} />}
    </StateBoundary>
  )
}
