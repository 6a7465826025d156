import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { importOptions } from '@/features/exchange/api/read-import'
import { ReceiptCounts } from '@/features/exchange/components/receipt-counts'
import { RejectedRows } from '@/features/exchange/components/rejected-rows'
import { modeWord } from '@/features/exchange/model/mode-word'
import type { Receipt } from '@/shared/api/types'
import { formatBytes } from '@/shared/format/bytes'
import { formatMoment } from '@/shared/format/dates'
import { AppLink } from '@/shared/routing/app-link'
import { Facts } from '@/shared/ui/facts'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

function Content({ receipt }: { receipt: Receipt }) {
  const { t, i18n } = useTranslation()
  const when = formatMoment(receipt.startedAt, i18n.language)
  return (
    <>
      <PageHeader
        title={t('exchange.receipt', { when })}
        above={<AppLink to="/exchange">{t('exchange.title')}</AppLink>}
      />
      <Panel title={t('exchange.facts')}>
        <ReceiptCounts receipt={receipt} />
        <Facts
          rows={[
            [t('exchange.state'), t(`exchange.states.${receipt.state}`)],
            [t('exchange.sender'), receipt.sender],
            [t('exchange.mode'), t(modeWord(receipt))],
            [t('exchange.format'), receipt.format],
            [t('exchange.bytes'), formatBytes(receipt.bytes, i18n.language)],
            [t('exchange.processed'), t('exchange.rowCount', { count: receipt.processed })],
            ['SHA-256', <code key="sha256">{receipt.sha256}</code>],
          ]}
        />
      </Panel>
      {receipt.rejected > 0 && <RejectedRows receipt={receipt} key={receipt.rejected} />}
    </>
  )
}

/** What came of one batch, with all its rejected rows. */
export function ImportPage() {
  const { id = '' } = useParams()
  const query = useQuery(importOptions(id))
  return <StateBoundary query={query}>{(receipt) => <Content receipt={receipt} />}</StateBoundary>
}
