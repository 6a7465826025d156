import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EvidencePanel } from '@/features/evidence/components/evidence-panel'
import { useUpdateObservation } from '@/features/observations/api/change-observations'
import { observationOptions } from '@/features/observations/api/read-observation'
import { ObservationForm } from '@/features/observations/components/observation-form'
import { ReturnNote } from '@/features/observations/components/return-note'
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
  const back = useBack('/reporting')
  return (
    <>
      <PageHeader title={t('observation.editTitle')} above={query.data?.data.target.name} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => {
          // Only a sample has a size.
          const save = (values: ObservationRequest, status?: 'SUBMITTED') =>
            update(
              {
                ...mergePatchOf<ObservationRequest>(observationValues(data), { sampleSize: null, ...values }),
                ...(status && { status }),
              },
              etag,
            )
          const isWaiting = data.status === 'SUBMITTED'
          return (
            <>
              {data.returnReason && <ReturnNote reason={data.returnReason} fields={data.returnFields} />}
              <ObservationForm
                {...choices}
                label={t('observation.editTitle')}
                year={plan.year}
                initial={observationValues(data)}
                isFixed
                save={(values) => save(values, 'SUBMITTED')}
                saveLabel={t(isWaiting ? 'action.save' : 'observation.saveSubmit')}
                others={isWaiting ? [] : [{ label: t('observation.keep'), save: (values) => save(values) }]}
                onSaved={back}
                onCancel={back}
                onReload={reload}
              />
              <EvidencePanel subject={{ observation: id }} mayAdd={data.permissions.includes('update')} />
            </>
          )
        }}
      </VersionedEditor>
    </>
  )
}
