import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useUpdateBrief } from '@/features/briefs/api/change-briefs'
import { briefOptions } from '@/features/briefs/api/read-brief'
import { BriefForm } from '@/features/briefs/components/brief-form'
import { briefPatch, briefValues } from '@/features/briefs/model/brief-values'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'

/** Goes on with a draft; its figures stay those of the service. */
export function BriefEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const query = useQuery(briefOptions(id))
  const update = useUpdateBrief(id)
  const back = useBack(`/reports/${id}`)
  return (
    <>
      <PageHeader title={t('brief.edit')} above={query.data?.data.title} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => (
          <BriefForm
            label={t('brief.edit')}
            initial={briefValues(data)}
            save={(values) => update(briefPatch(data, values), etag)}
            onSaved={back}
            onCancel={back}
            onReload={reload}
          />
        )}
      </VersionedEditor>
    </>
  )
}
