import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePlan } from '@/features/plans/model/current-plan'
import { useCreateTask } from '@/features/tasks/api/create-task'
import { TaskForm } from '@/features/tasks/components/task-form'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { useTaskChoices } from './use-task-choices'
import { useBack } from '@/shared/routing/use-back'

export function TaskCreatePage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const navigate = useNavigate()
  const back = useBack('/tasks')
  const href = useHref()
  const choices = useTaskChoices()
  const create = useCreateTask()
  const created = useRef<string>(null)
  return (
    <>
      <PageHeader title={t('task.new')} />
      <TaskForm
        label={t('task.new')}
        initial={{
          reportingCycle: 'NONE',
          startDate: plan.startDate,
          dueDate: plan.endDate,
          supportDepartments: [],
          clauses: [],
        }}
        choices={choices}
        save={async (values) => {
          created.current = (await create({ ...values, plan: plan.code })).id
        }}
        onSaved={() => void navigate(href(`/tasks/${created.current}`), { replace: true })}
        onCancel={back}
      />
    </>
  )
}
