import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { usePlan } from '@/features/plans/model/current-plan'
import { useCreateProgress } from '@/features/progress/api/change-progress'
import { ProgressForm, type ProgressValues } from '@/features/progress/components/progress-form'
import { assignmentsOptions } from '@/features/tasks/api/assignments'
import { taskOptions } from '@/features/tasks/api/read-task'
import type { Me, ProgressReport, Task } from '@/shared/api/types'
import { referenceOptions } from '@/shared/forms/options'
import { periodsOf } from '@/shared/format/periods'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'

const FREQUENCIES = ['QUARTERLY', 'MONTHLY', 'YEARLY'] as const

const periodsFor = ({ reportingCycle }: Task, year: number) =>
  reportingCycle === 'NONE'
    ? FREQUENCIES.flatMap((frequency) => periodsOf(year, frequency))
    : periodsOf(year, reportingCycle)

function Content({ task, me }: { task: Task; me: Me }) {
  const { t } = useTranslation()
  const plan = usePlan()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const href = useHref()
  const create = useCreateProgress(task.id)
  // Whoever is bound to no unit says for whom she reports.
  const isFree = !me.orgUnit && !me.department
  const assignments = useQuery({ ...assignmentsOptions(task.id), enabled: isFree })
  const save = (status: 'DRAFT' | 'SUBMITTED') => (values: ProgressValues) => create({ ...values, status })
  const back = () => void navigate(href(`/tasks/${task.id}`))
  const period = search.get('period') ?? undefined
  return (
    <ProgressForm
      label={t('progress.new')}
      initial={{ period }}
      periods={periodsFor(task, plan.year)}
      orgUnits={isFree ? referenceOptions((assignments.data ?? []).map(({ orgUnit }) => orgUnit)) : undefined}
      save={save('DRAFT')}
      saveLabel={t('progress.saveDraft')}
      others={[{ label: t('progress.saveSubmit'), save: save('SUBMITTED') }]}
      onSaved={(saved) =>
        void navigate(href(`/progress-reports/${(saved as ProgressReport).id}`), { replace: true })
      }
      onCancel={back}
      keptAs={['progress', me.username, task.id, period ?? ''].join('/')}
    />
  )
}

/** Says how a task goes; evidence is added to what was saved. */
export function ProgressCreatePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const task = useQuery(taskOptions(id, date))
  const me = useQuery(meOptions())
  return (
    <>
      <PageHeader title={t('progress.new')} above={task.data?.data.title} />
      <StateBoundary query={task} rows={8}>
        {(version) => (
          <StateBoundary query={me}>{(person) => <Content task={version.data} me={person} />}</StateBoundary>
        )}
      </StateBoundary>
    </>
  )
}
