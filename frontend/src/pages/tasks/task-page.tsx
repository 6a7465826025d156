import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { SourcePanel } from '@/features/documents/components/source-panel'
import { meOptions } from '@/features/me/api/me'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { useDeleteTask } from '@/features/tasks/api/delete-task'
import { taskOptions } from '@/features/tasks/api/read-task'
import { AssignmentsPanel } from '@/features/tasks/components/assignments-panel'
import { Clauses } from '@/features/tasks/components/clauses'
import type { Versioned } from '@/shared/api/client'
import type { Task } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import layout from '@/shared/ui/layout.module.css'
import { LightReasons } from '@/shared/ui/light-reasons'
import { LabelledMeter } from '@/shared/ui/meter'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { TaskMilestones } from './task-milestones'
import { TaskOrders } from './task-orders'
import { TaskProgress } from './task-progress'
import { TaskTargets } from './task-targets'

function Actions({ version }: { version: Versioned<Task> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteTask()
  const { id, title, permissions } = version.data
  const { data: me } = useQuery(meOptions())
  // Tasks are the city's: in the trail of a single org unit they leave no lines.
  const seesHistory = me?.permissions.includes('readAuditEvents') && !me.orgUnit
  const ask = () =>
    confirmDelete({
      name: title,
      remove: () => remove(id, version.etag),
      onDone: () => void navigate(href('/tasks')),
    })
  return (
    <>
      {seesHistory && (
        <ActionLink to={`/system/audit?entityId=${id}`} type="default">
          {t('audit.history')}
        </ActionLink>
      )}
      {permissions.includes('update') && (
        <ActionLink to={`/tasks/${id}/edit`} type="default">
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

function TaskFacts({ task }: { task: Task }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('target.basics')}>
      <Facts
        rows={[
          [t('task.progress'), <LabelledMeter label={t('task.progress')} share={task.progress} />],
          [t('task.progressReason'), task.progressReason],
          [t('task.lead'), task.leadDepartment?.name ?? '—'],
          [t('task.support'), task.supportDepartments.map(({ name }) => name).join('、') || '—'],
          [t('task.start'), <DateText date={task.startDate} />],
          [t('task.due'), <DateText date={task.dueDate} />],
          [t('progress.cycle'), t(`progress.cycles.${task.reportingCycle}`)],
          [t('form.code'), task.code],
          [t('task.description'), task.description],
        ]}
      />
    </Panel>
  )
}

function Content({ version }: { version: Versioned<Task> }) {
  const { t } = useTranslation()
  const task = version.data
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const { programme } = task
  return (
    <>
      <PageHeader
        title={`${task.number}. ${task.title}`}
        above={<AppLink to={`/tasks?programme=${programme.id}`}>{programme.name}</AppLink>}
        beside={<LightReasons light={task.light} reasons={task.reasons} />}
        actions={<Actions version={version} />}
      />
      <div className={layout.columns}>
        <div>
          <TaskTargets task={task} />
          <TaskMilestones task={task} />
          <TaskProgress task={task} />
          <TaskOrders task={task} />
          <Panel title={t('task.clauses')}>
            <Clauses clauses={task.clauses} />
          </Panel>
        </div>
        <div>
          <TaskFacts task={task} />
          <SourcePanel plan={task.plan.id} subject={task.id} />
          <AssignmentsPanel
            task={task.id}
            mayAssign={task.permissions.includes('createAssignment')}
            orgUnits={referenceOptions(orgUnits.data ?? [])}
          />
        </div>
      </div>
    </>
  )
}

export function TaskPage() {
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const task = useQuery(taskOptions(id, date))
  return (
    <StateBoundary query={task} rows={14}>
      {(version) => <Content version={version} />}
    </StateBoundary>
  )
}
