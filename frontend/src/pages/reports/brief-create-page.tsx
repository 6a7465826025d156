import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCreateBrief } from '@/features/briefs/api/change-briefs'
import { BriefForm } from '@/features/briefs/components/brief-form'
import { briefRequest } from '@/features/briefs/model/brief-values'
import { usePlan } from '@/features/plans/model/current-plan'
import { useHref } from '@/shared/routing/search'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'

export function BriefCreatePage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const back = useBack('/reports')
  const create = useCreateBrief(usePlan().id)
  const created = useRef<string>(null)
  return (
    <>
      <PageHeader title={t('brief.new')} />
      <BriefForm
        label={t('brief.new')}
        initial={{ kind: 'MONTHLY' }}
        save={async (values) => {
          created.current = (await create(briefRequest(values))).id
        }}
        onSaved={() => void navigate(href(`/reports/${created.current}`), { replace: true })}
        onCancel={back}
      />
    </>
  )
}
