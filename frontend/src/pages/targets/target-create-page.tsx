import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { usePlan } from '@/features/plans/model/current-plan'
import { BurdenNotice } from '@/features/reporting/components/burden-notice'
import { useCreateTarget } from '@/features/targets/api/change-targets'
import { TargetForm } from '@/features/targets/components/target-form'
import { newTarget } from '@/features/targets/model/target-values'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { useTargetChoices } from './use-target-choices'
import { useBack } from '@/shared/routing/use-back'

export function TargetCreatePage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const navigate = useNavigate()
  const back = useBack('/targets')
  const href = useHref()
  const [search] = useSearchParams()
  const choices = useTargetChoices()
  const create = useCreateTarget()
  const created = useRef<string>(null)
  const dates = { startDate: plan.startDate, dueDate: plan.endDate }
  return (
    <>
      <PageHeader title={t('target.new')} />
      <TargetForm
        label={t('target.new')}
        initial={{ ...newTarget, ...dates, task: search.get('task') ?? undefined }}
        choices={choices}
        notice={<BurdenNotice plan={plan.id} />}
        save={async (values) => {
          created.current = (await create({ ...values, plan: plan.code })).id
        }}
        onSaved={() => void navigate(href(`/targets/${created.current}`), { replace: true })}
        onCancel={back}
      />
    </>
  )
}
