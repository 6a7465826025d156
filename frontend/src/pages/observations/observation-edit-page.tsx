import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useUpdateObservation } from '@/features/observations/api/change-observations'
import { observationOptions } from '@/features/observations/api/read-observation'
import { ObservationForm } from '@/features/observations/components/observation-form'
import { observationValues } from '@/features/observations/model/observation-values'
import { usePlan } from '@/features/plans/model/current-plan'
import type { ObservationRequest } from '@/shared/api/types'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { PageHeader } from '@/shared/ui/page-header'
import { useObservationChoices } from './use-observation-choices'
import { useBack } from '@/shared/routing/use-back'

export function ObservationEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const plan = usePlan()
  const choices = useObservationChoices()
  const query = useQuery(observationOptions(id))
  const update = useUpdateObservation(id)
  const back = useBack('/observations')
  return (
    <>
      <PageHeader title={t('observation.editTitle')} above={query.data?.data.target.name} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => (
          <ObservationForm
            {...choices}
            label={t('observation.editTitle')}
            year={plan.year}
            initial={observationValues(data)}
            isFixed
            // Only a sample has a size.
            save={(values) =>
              update(
                mergePatchOf<ObservationRequest>(observationValues(data), { sampleSize: null, ...values }),
                etag,
              )
            }
            saveLabel={t('action.save')}
            onSaved={back}
            onCancel={back}
            onReload={reload}
          />
        )}
      </VersionedEditor>
    </>
  )
}
