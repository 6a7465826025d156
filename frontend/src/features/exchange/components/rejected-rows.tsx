import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { PagedList } from '@/shared/ui/paged-list'
import { Panel } from '@/shared/ui/panel'
import { downloadImport } from '../api/download-import'
import { rejectedRowsOptions } from '../api/list-imports'
import styles from './exchange.module.css'
import { RejectedTable } from './rejected-table'

function RejectedDownload({ id }: { id: string }) {
  const { t } = useTranslation()
  const sayProblem = useProblemDialog()
  const [isBusy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      await downloadImport(id)
    } catch (error) {
      sayProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={<DownloadOutlined aria-hidden />} loading={isBusy} onClick={() => void download()}>
      {t('exchange.download')}
    </Button>
  )
}

/** All rejected rows of a batch, page by page, and the workbook in which they can be mended. */
export function RejectedRows({ id }: { id: string }) {
  const { t } = useTranslation()
  const rows = useInfiniteQuery(rejectedRowsOptions(id))
  return (
    <Panel title={t('exchange.rowsTitle')} extra={<RejectedDownload id={id} />}>
      <p className={styles.lead}>{t('exchange.downloadHint')}</p>
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
