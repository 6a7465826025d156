import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { taskOptions } from '@/features/tasks/api/read-task'
import { useUpdateTask } from '@/features/tasks/api/update-task'
import { TaskForm } from '@/features/tasks/components/task-form'
import { taskValues, type TaskValues } from '@/features/tasks/model/task-values'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { useTaskChoices } from './use-task-choices'

export function TaskEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const navigate = useNavigate()
  const href = useHref()
  const choices = useTaskChoices()
  const query = useQuery(taskOptions(id, date))
  const update = useUpdateTask(id)
  const back = () => void navigate(href(`/tasks/${id}`), { replace: true })
  return (
    <>
      <PageHeader title={t('task.editTitle')} above={query.data?.data.title} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => (
          <TaskForm
            label={t('task.editTitle')}
            initial={taskValues(data)}
            choices={choices}
            save={(values) => update(mergePatchOf<TaskValues>(taskValues(data), values), etag)}
            onSaved={back}
            onCancel={back}
            onReload={reload}
          />
        )}
      </VersionedEditor>
    </>
  )
}
