import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '@/shared/api/types'
import { PagedList } from '@/shared/ui/paged-list'
import { Panel } from '@/shared/ui/panel'
import { rejectedRowsOptions } from '../api/list-imports'
import styles from './exchange.module.css'
import { RejectedDownload } from './rejected-download'
import { RejectedTable } from './rejected-table'

/** All rejected rows of a batch, page by page, and the workbook in which they can be mended. */
export function RejectedRows({ receipt }: { receipt: Pick<Receipt, 'id' | 'format'> }) {
  const { t } = useTranslation()
  const rows = useInfiniteQuery(rejectedRowsOptions(receipt.id))
  return (
    <Panel title={t('exchange.rowsTitle')} extra={<RejectedDownload receipt={receipt} />}>
      <p className={styles.lead}>
        {t(receipt.format === 'XLSX' ? 'workbook.markedHint' : 'exchange.downloadHint')}
      </p>
      <PagedList
        query={rows}
        isFiltered={false}
        onClear={() => undefined}
        empty={{ title: t('exchange.noRejected'), hint: '' }}
        rows={6}
      >
        {(items) => <RejectedTable rows={items} />}
      </PagedList>
    </Panel>
  )
}
