import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { useCreateObservation } from '@/features/observations/api/change-observations'
import { ObservationForm } from '@/features/observations/components/observation-form'
import { usePlan } from '@/features/plans/model/current-plan'
import { Loading } from '@/shared/ui/loading'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { useBack } from '@/shared/routing/use-back'
import { useKnownFigure } from './use-known-figure'
import { useObservationChoices } from './use-observation-choices'

/** What the address may say a figure is about. */
const ABOUT = ['target', 'orgUnit', 'period']

export function ObservationCreatePage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const [search] = useSearchParams()
  const choices = useObservationChoices()
  const me = useQuery(meOptions())
  const { known, isReady } = useKnownFigure()
  const create = useCreateObservation()
  const back = useBack('/reporting')
  return (
    <>
      <PageHeader title={t('observation.new')} />
      <StateBoundary query={me}>
        {({ orgUnit, username }) =>
          isReady ? (
            <ObservationForm
              {...choices}
              label={t('observation.new')}
              year={plan.year}
              known={known}
              keptAs={[
                'observation',
                username,
                plan.code,
                ...ABOUT.map((name) => search.get(name) ?? ''),
              ].join('/')}
              initial={{
                target: search.get('target') ?? undefined,
                orgUnit: search.get('orgUnit') ?? orgUnit?.code,
                period: search.get('period') ?? undefined,
                denominator: known?.elsewhere?.denominator ?? known?.previous?.denominator ?? undefined,
                valueStatus: 'REPORTED',
              }}
              save={(values) => create({ ...values, plan: plan.code, status: 'SUBMITTED' })}
              saveLabel={t('observation.saveSubmit')}
              others={[
                {
                  label: t('observation.saveDraft'),
                  save: (values) => create({ ...values, plan: plan.code, status: 'DRAFT' }),
                },
              ]}
              onSaved={back}
              onCancel={back}
            />
          ) : (
            <Loading rows={6} />
          )
        }
      </StateBoundary>
    </>
  )
}
