import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { BatchCheck } from '@/features/exchange/components/batch-check'
import { BatchColumns } from '@/features/exchange/components/batch-columns'
import { BatchDone } from '@/features/exchange/components/batch-done'
import { BatchProgress } from '@/features/exchange/components/batch-progress'
import styles from '@/features/exchange/components/exchange.module.css'
import { BatchFileZone } from '@/features/exchange/components/batch-file-zone'
import { FileGuide } from '@/features/exchange/components/file-guide'
import { useBatch } from '@/features/exchange/components/use-batch'
import { meOptions } from '@/features/me/api/me'
import { usePlan } from '@/features/plans/model/current-plan'
import { useAsOf } from '@/shared/routing/as-of'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

function BatchWay() {
  const { t } = useTranslation()
  const { stage, check, store, restart } = useBatch()
  const zone = <BatchFileZone onFile={(file) => void check(file)} />
  switch (stage.at) {
    case 'start':
      return zone
    case 'checking':
    case 'storing':
      return <BatchProgress title={t(`exchange.${stage.at}`, { name: stage.name })} share={stage.share} />
    case 'notChecked':
    case 'notStored':
      return (
        <>
          <Alert
            className={styles.row}
            role="alert"
            type="error"
            showIcon
            title={t(`exchange.${stage.at}`, { name: stage.name })}
            description={stage.problem}
          />
          {zone}
        </>
      )
    case 'checked':
      return (
        <BatchCheck
          name={stage.name}
          receipt={stage.receipt}
          onStore={(mode) => void store(stage.file, mode)}
          onRestart={restart}
        />
      )
    case 'done':
      return <BatchDone name={stage.name} receipt={stage.receipt} onRestart={restart} />
  }
}

/** A file of figures: checked, then stored. */
export function UploadView() {
  const { t } = useTranslation()
  const me = useQuery(meOptions())
  const plan = usePlan()
  const { date } = useAsOf()
  return (
    <StateBoundary
      query={me}
      isEmpty={({ permissions }) => !permissions.includes('createObservation')}
      empty={<StateMessage title={t('exchange.forbidden')} hint={t('exchange.forbiddenHint')} />}
    >
      {({ orgUnit }) => (
        <>
          <div className={styles.way}>
            <BatchWay />
          </div>
          <FileGuide plan={plan} orgUnit={orgUnit?.code ?? plan.orgUnit.code} asOf={date} />
          <BatchColumns />
        </>
      )}
    </StateBoundary>
  )
}
