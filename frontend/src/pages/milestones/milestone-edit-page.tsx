import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useUpdateMilestone } from '@/features/milestones/api/change-milestones'
import { milestoneOptions } from '@/features/milestones/api/read-milestone'
import { MilestoneForm } from '@/features/milestones/components/milestone-form'
import { milestoneValues, type MilestoneValues } from '@/features/milestones/model/milestone-values'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useAsOf } from '@/shared/routing/as-of'
import { PageHeader } from '@/shared/ui/page-header'
import { useMilestoneChoices } from './use-milestone-choices'
import { useBack } from '@/shared/routing/use-back'

export function MilestoneEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const choices = useMilestoneChoices()
  const query = useQuery(milestoneOptions(id, date))
  const update = useUpdateMilestone(id)
  const back = useBack('/milestones')
  return (
    <>
      <PageHeader title={t('milestone.editTitle')} above={query.data?.data.title} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => (
          <MilestoneForm
            label={t('milestone.editTitle')}
            initial={milestoneValues(data)}
            choices={choices}
            save={(values) => update(mergePatchOf<MilestoneValues>(milestoneValues(data), values), etag)}
            onSaved={back}
            onCancel={back}
            onReload={reload}
          />
        )}
      </VersionedEditor>
    </>
  )
}
