import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useUpdateTarget } from '@/features/targets/api/change-targets'
import { targetOptions } from '@/features/targets/api/read-target'
import { TargetForm } from '@/features/targets/components/target-form'
import { targetValues, type TargetValues } from '@/features/targets/model/target-values'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { useTargetChoices } from './use-target-choices'

export function TargetEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const navigate = useNavigate()
  const href = useHref()
  const choices = useTargetChoices()
  const query = useQuery(targetOptions(id, date))
  const update = useUpdateTarget(id)
  const back = () => void navigate(href(`/targets/${id}`), { replace: true })
  return (
    <>
      <PageHeader title={t('target.editTitle')} above={query.data?.data.name} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => (
          <TargetForm
            label={t('target.editTitle')}
            initial={targetValues(data)}
            choices={choices}
            save={(values) => update(mergePatchOf<TargetValues>(targetValues(data), values), etag)}
            onSaved={back}
            onCancel={back}
            onReload={reload}
          />
        )}
      </VersionedEditor>
    </>
  )
}
