import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandBlock } from '@/features/exchange/components/command-block'
import styles from '@/features/exchange/components/exchange.module.css'
import { commandOf, STEPS } from '@/features/exchange/model/commands'
import { meOptions } from '@/features/me/api/me'
import { usePlan } from '@/features/plans/model/current-plan'
import { Deployment } from '@/shared/api/deployment'

/** A county that there is, for those who are of none. */
const SOME_COUNTY = '441625'

/** How another system reports and reads, with this deployment's addresses. */
export function GuideView() {
  const { t } = useTranslation()
  const deployment = use(Deployment)
  const plan = usePlan()
  const { data: me } = useQuery(meOptions())
  const place = {
    api: `${globalThis.location.origin}/api/v1`,
    authority: (deployment?.oidcAuthority ?? '').replace(/\/$/, ''),
    plan: plan.code,
    orgUnit: me?.orgUnit?.code ?? SOME_COUNTY,
  }
  return (
    <>
      <p className={styles.lead}>
        {t('guide.lead')}{' '}
        {deployment?.swaggerUrl && (
          <a href={deployment.swaggerUrl} target="_blank" rel="noreferrer">
            {t('guide.swagger')}
          </a>
        )}
      </p>
      {STEPS.map((step) => (
        <CommandBlock
          key={step}
          title={t(`guide.steps.${step}`)}
          hint={t(`guide.stepHints.${step}`)}
          command={commandOf(step, place)}
        />
      ))}
    </>
  )
}
