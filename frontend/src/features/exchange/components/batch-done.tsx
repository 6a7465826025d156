import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '@/shared/api/types'
import { ActionLink } from '@/shared/ui/action-link'
import { Panel } from '@/shared/ui/panel'
import styles from './exchange.module.css'
import { ReceiptCounts } from './receipt-counts'
import { RejectedDownload } from './rejected-download'

interface BatchDoneProps {
  name: string
  receipt: Receipt
  onRestart: () => void
}

/** What came of a file that was sent for good. */
export function BatchDone({ name, receipt, onRestart }: BatchDoneProps) {
  const { t } = useTranslation()
  return (
    <Panel title={t('exchange.done', { name })}>
      <p role="status">{t(`exchange.states.${receipt.state}`)}</p>
      <ReceiptCounts receipt={receipt} />
      <div className={styles.row}>
        <ActionLink to={`/exchange/imports/${receipt.id}`}>{t('exchange.toReceipt')}</ActionLink>
        {receipt.rejected > 0 && <RejectedDownload receipt={receipt} />}
        <Button onClick={onRestart}>{t('exchange.another')}</Button>
      </div>
    </Panel>
  )
}
