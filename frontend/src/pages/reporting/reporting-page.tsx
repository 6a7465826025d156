import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { WorkbookButton } from '@/features/exchange/components/workbook-button'
import { meOptions } from '@/features/me/api/me'
import { useMay } from '@/features/me/model/use-may'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { dueListOptions } from '@/features/reporting/api/due-list'
import { DueTasks } from '@/features/reporting/components/due-tasks'
import { DueList } from '@/features/reporting/components/due-list'
import type { DueList as DueListAnswer } from '@/shared/api/types'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** Whoever is bound to a unit reports for it; others look at a unit of their choice, the plan's own at first. */
function UnitPicker({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const counties = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const units = [plan.orgUnit, ...(counties.data ?? [])]
  return (
    <Select
      aria-label={t('observation.orgUnit')}
      value={value}
      onChange={onChange}
      options={units.map(({ code, name }) => ({ value: code, label: name }))}
      style={{ minWidth: 160, marginBottom: 16 }}
    />
  )
}

function Lists({ list }: { list: DueListAnswer }) {
  const { t } = useTranslation()
  const may = useMay()
  const owed = list.reports.filter(({ state }) => state !== 'OPEN')
  const tasks = list.taskReports
  const early = list.reports.filter(({ state }) => state === 'OPEN')
  const common = { orgUnit: list.orgUnit.code, asOf: list.asOf, mayReport: may('createObservation') }
  return (
    <>
      {owed.length > 0 && (
        <DueList {...common} reports={owed} title={t('reporting.owed', { count: owed.length })} />
      )}
      {tasks.length > 0 && (
        <DueTasks
          reports={tasks}
          asOf={list.asOf}
          mayReport={list.permissions.includes('createProgressReport')}
        />
      )}
      {owed.length + tasks.length === 0 && (
        <StateMessage title={t('reporting.done')} hint={t('reporting.doneHint')} />
      )}
      {early.length > 0 && (
        <DueList {...common} reports={early} title={t('reporting.early', { count: early.length })} />
      )}
    </>
  )
}

export function ReportingPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date } = useAsOf()
  const may = useMay()
  const me = useQuery(meOptions())
  const { values, set } = useFilters(['orgUnit'])
  const ownUnit = me.data?.orgUnit?.code
  const chosen = values.orgUnit ?? ownUnit ?? plan.orgUnit.code
  const ofDepartment = !values.orgUnit && ownUnit && me.data?.department
  const list = useQuery({
    ...dueListOptions(plan.id, date, ofDepartment ? undefined : chosen),
    enabled: me.isSuccess,
  })
  return (
    <>
      <PageHeader
        title={t('reporting.title')}
        beside={list.data?.department?.name ?? list.data?.orgUnit.name}
        actions={
          <>
            {may('createObservation') && (list.data?.reports.length ?? 0) > 1 && (
              <ActionLink to={`/reporting/sheet?orgUnit=${chosen}`} type="default">
                {t('sheet.open')}
              </ActionLink>
            )}
            {may('createObservation') && (
              <>
                <WorkbookButton plan={plan} orgUnit={chosen} asOf={date} />
                <ActionLink to="/exchange?tab=upload" type="default">
                  {t('workbook.upload')}
                </ActionLink>
              </>
            )}
            <ActionLink to="/observations" type="default">
              {t('reporting.all')}
            </ActionLink>
          </>
        }
      />
      {me.data && !me.data.orgUnit && <UnitPicker value={chosen} onChange={(orgUnit) => set({ orgUnit })} />}
      <StateBoundary query={list} rows={10}>
        {(data) => <Lists list={data} />}
      </StateBoundary>
    </>
  )
}
