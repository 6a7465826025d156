import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { plansOptions } from '@/features/plans/api/plans'
import { programmesOptions } from '@/features/plans/api/programmes'
import { usePlan } from '@/features/plans/model/current-plan'
import { taskListOptions } from '@/features/tasks/api/list-tasks'
import { TaskFilters } from '@/features/tasks/components/task-filters'
import { TaskTable } from '@/features/tasks/components/task-table'
import { TASK_FILTERS } from '@/features/tasks/model/task-filter-names'
import { earlierPlans } from '@/features/years/model/comparison-rows'
import { useTaskExport } from '@/features/tasks/model/use-task-export'
import type { Light } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'

/** The way to last year's plan, once there is one. */
function YearsLink() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { data: plans } = useQuery(plansOptions())
  if (!plans || earlierPlans(plans, plan).length === 0) return null
  return (
    <ActionLink to="/years" type="default">
      {t('years.open')}
    </ActionLink>
  )
}

export function TasksPage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const may = useMay()
  const { date: asOf } = useAsOf()
  const { values, clear, isFiltered } = useFilters(TASK_FILTERS)
  const light = values.light as Light | undefined
  const filter = { ...values, light, plan: plan.code, asOf }
  const tasks = useInfiniteQuery(taskListOptions(filter))
  const columns = useTaskExport()
  const programmes = useQuery(programmesOptions(plan.code))
  const departments = useQuery(departmentsOptions())
  const create = may('createTask') && <ActionLink to="/tasks/new">{t('task.new')}</ActionLink>
  const programmeChoices = (programmes.data ?? []).map(({ id, title }) => ({ value: id, label: title }))

  return (
    <>
      <PageHeader
        title={t('task.title')}
        actions={
          <>
            <YearsLink />
            {create}
          </>
        }
      />
      <TaskFilters programmes={programmeChoices} departments={referenceOptions(departments.data ?? [])} />
      <PagedList
        query={tasks}
        isFiltered={isFiltered}
        onClear={clear}
        exported={{ name: t('task.title'), list: { path: '/api/v1/tasks', query: filter }, columns }}
        empty={{ title: t('task.empty'), hint: t('task.emptyHint'), action: create }}
      >
        {(items) => <TaskTable programmes={programmes.data ?? []} tasks={items} />}
      </PagedList>
    </>
  )
}
