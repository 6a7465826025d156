import { Alert, Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BatchMode, Receipt } from '@/shared/api/types'
import { Panel } from '@/shared/ui/panel'
import styles from './exchange.module.css'
import { ReceiptCounts } from './receipt-counts'
import { RejectedRows } from './rejected-rows'

const MODES: BatchMode[] = ['ATOMIC', 'PARTIAL']

interface BatchCheckProps {
  name: string
  receipt: Receipt
  onStore: (mode: BatchMode) => void
  onRestart: () => void
}

function ModeChoice({ receipt, onStore }: { receipt: Receipt; onStore: (mode: BatchMode) => void }) {
  const { t } = useTranslation()
  const hasRejected = receipt.rejected > 0
  const [mode, setMode] = useState<BatchMode>(hasRejected ? 'PARTIAL' : 'ATOMIC')
  if (receipt.created + receipt.updated === 0)
    return <Alert type="info" showIcon title={t('exchange.nothingToStore')} className={styles.row} />
  return (
    <>
      <Radio.Group
        aria-label={t('exchange.chooseMode')}
        value={mode}
        onChange={({ target }) => setMode(target.value as BatchMode)}
        className={styles.modes}
      >
        {MODES.map((value) => (
          <Radio key={value} value={value} disabled={value === 'ATOMIC' && hasRejected}>
            {t(`exchange.modeHints.${value}`)}
          </Radio>
        ))}
      </Radio.Group>
      {hasRejected && <p className={styles.lead}>{t('exchange.atomicRefused')}</p>}
      <Button type="primary" onClick={() => onStore(mode)}>
        {t('exchange.confirm')}
      </Button>{' '}
    </>
  )
}

/** What would come of a file, and the choice of storing it. */
export function BatchCheck({ name, receipt, onStore, onRestart }: BatchCheckProps) {
  const { t } = useTranslation()
  return (
    <>
      <Panel title={t('exchange.checked', { name })}>
        <ReceiptCounts receipt={receipt} />
        <ModeChoice receipt={receipt} onStore={onStore} />
        <Button onClick={onRestart}>{t('exchange.another')}</Button>
      </Panel>
      {receipt.rejected > 0 && <RejectedRows receipt={receipt} />}
    </>
  )
}
