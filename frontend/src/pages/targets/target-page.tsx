import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { SourcePanel } from '@/features/documents/components/source-panel'
import { useMay } from '@/features/me/model/use-may'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { useDeleteTarget } from '@/features/targets/api/change-targets'
import { targetOptions } from '@/features/targets/api/read-target'
import { valueOptions, type Question } from '@/features/targets/api/read-value'
import { BreakdownPanel } from '@/features/targets/components/breakdown-panel'
import { DefinitionPanel } from '@/features/targets/components/definition-panel'
import { GoalsPanel } from '@/features/targets/components/goals-panel'
import { SeriesPanel } from '@/features/targets/components/series-panel'
import { TargetFacts } from '@/features/targets/components/target-facts'
import { ValuePanel } from '@/features/targets/components/value-panel'
import { YearsPanel } from '@/features/years/components/years-panel'
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

const ExplanationDrawer = lazy(async () => ({
  default: (await import('@/features/targets/components/explanation-drawer')).ExplanationDrawer,
}))
const GapDrawer = lazy(async () => ({
  default: (await import('@/features/targets/components/gap-drawer')).GapDrawer,
}))

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

/** What can be asked of the figure: how it came about, and what it would take to reach the goal. */
function Questions({ onAsk }: { onAsk: (panel: string) => void }) {
  const { t } = useTranslation()
  return (
    <span className={layout.actions}>
      <Button size="small" onClick={() => onAsk('explanation')}>
        {t('figureNote.explain')}
      </Button>
      <Button size="small" onClick={() => onAsk('gap')}>
        {t('figureNote.gap')}
      </Button>
    </span>
  )
}

interface ContentProps {
  target: Target
  question: Question
  onAsk: (panel: string) => void
}

function Figures({ target, question, onAsk }: ContentProps) {
  const plan = usePlan()
  const value = useQuery(valueOptions(question))
  const isAtRoot = value.data?.orgUnit.code === plan.orgUnit.code
  return (
    <div>
      <StateBoundary query={value} rows={6}>
        {(data) => <ValuePanel target={target} value={data} actions={<Questions onAsk={onAsk} />} />}
      </StateBoundary>
      <SeriesPanel target={target} question={question} />
      <BreakdownPanel
        target={target}
        question={question}
        canDrill={target.reportingLevel === 'SCHOOL' && isAtRoot}
        rootName={plan.orgUnit.name}
      />
    </div>
  )
}

interface AskedProps {
  target: Target
  question: Question
  panel: string | undefined
  onClose: () => void
}

/** The drawer that the address names (`panel`). */
function Asked({ target, question, panel, onClose }: AskedProps) {
  const plan = usePlan()
  const value = useQuery(valueOptions(question))
  const asked = { target, question, onClose }
  if (panel === 'explanation') return <ExplanationDrawer {...asked} />
  if (panel === 'gap')
    return <GapDrawer {...asked} unitName={value.data?.orgUnit.name ?? plan.orgUnit.name} />
  return null
}

function Content({ version, question }: { version: Versioned<Target>; question: Question }) {
  const target = version.data
  const { values, set } = useFilters(['panel', 'allocation', 'cap'])
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return (
    <>
      <PageHeader
        title={target.name}
        above={<AppLink to={`/tasks/${target.task.id}`}>{target.task.name}</AppLink>}
        actions={<Actions version={version} />}
      />
      <div className={layout.columns}>
        <Figures target={target} question={question} onAsk={(panel) => set({ panel })} />
        <div>
          <TargetFacts target={target} />
          <YearsPanel {...question} />
          <SourcePanel plan={target.plan.id} subject={target.id} />
          <DefinitionPanel target={target} />
          <GoalsPanel target={target} orgUnits={referenceOptions(orgUnits.data ?? [])} />
        </div>
      </div>
      <Suspense>
        <Asked
          target={target}
          question={question}
          panel={values.panel}
          onClose={() => set({ panel: null, allocation: null, cap: null })}
        />
      </Suspense>
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
