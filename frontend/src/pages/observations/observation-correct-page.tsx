import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useMoveObservation } from '@/features/observations/api/move-observation'
import { observationOptions } from '@/features/observations/api/read-observation'
import { ObservationForm, type ObservationValues } from '@/features/observations/components/observation-form'
import { observationValues } from '@/features/observations/model/observation-values'
import { usePlan } from '@/features/plans/model/current-plan'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { useObservationChoices } from './use-observation-choices'

/** An approved figure is never edited in place: the correction is a new version with its reason. */
export function ObservationCorrectPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const plan = usePlan()
  const navigate = useNavigate()
  const choices = useObservationChoices()
  const query = useQuery(observationOptions(id))
  const { correct } = useMoveObservation(id)
  const back = () => void navigate(-1)
  const send = ({ numerator, denominator, value, note, reason = '' }: ObservationValues) =>
    correct({ numerator, denominator, value, note, reason })
  return (
    <>
      <PageHeader title={t('observation.correctTitle')} above={query.data?.data.target.name} />
      <StateBoundary query={query}>
        {({ data }) => (
          <ObservationForm
            {...choices}
            label={t('observation.correctTitle')}
            year={plan.year}
            initial={observationValues(data)}
            isFixed
            withReason
            save={send}
            saveLabel={t('observation.correctSubmit')}
            onSaved={back}
            onCancel={back}
          />
        )}
      </StateBoundary>
    </>
  )
}
