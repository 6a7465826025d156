import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useCreateMilestone } from '@/features/milestones/api/change-milestones'
import { MilestoneForm } from '@/features/milestones/components/milestone-form'
import { usePlan } from '@/features/plans/model/current-plan'
import { PageHeader } from '@/shared/ui/page-header'
import { useMilestoneChoices } from './use-milestone-choices'
import { useBack } from '@/shared/routing/use-back'

export function MilestoneCreatePage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const [search] = useSearchParams()
  const choices = useMilestoneChoices()
  const create = useCreateMilestone()
  const back = useBack('/milestones')
  return (
    <>
      <PageHeader title={t('milestone.new')} />
      <MilestoneForm
        label={t('milestone.new')}
        initial={{ task: search.get('task') ?? undefined }}
        choices={choices}
        save={(values) => create({ ...values, plan: plan.code })}
        onSaved={back}
        onCancel={back}
      />
    </>
  )
}
