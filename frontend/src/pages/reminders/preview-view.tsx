import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { usePlan } from '@/features/plans/model/current-plan'
import { previewOptions } from '@/features/reminders/api/ladder'
import { PreviewDays } from '@/features/reminders/components/preview-days'
import styles from '@/features/reminders/components/reminders.module.css'
import { useAsOf } from '@/shared/routing/as-of'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

const DAYS = 7

/** The next seven days, from the day that the page is about. */
export function PreviewView() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date } = useAsOf()
  const preview = useQuery(previewOptions(plan.id, date, DAYS))
  return (
    <>
      <p className={styles.lead}>{t('reminders.previewHint', { date, days: DAYS })}</p>
      <StateBoundary
        query={preview}
        rows={8}
        isEmpty={({ digests }) => digests.length === 0}
        empty={<StateMessage title={t('reminders.nothing')} hint={t('reminders.nothingHint')} />}
      >
        {(found) => <PreviewDays preview={found} />}
      </StateBoundary>
    </>
  )
}
