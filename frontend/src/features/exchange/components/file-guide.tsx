import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/shared/ui/download-button'
import { Panel } from '@/shared/ui/panel'
import { downloadAdx } from '../api/download-adx'
import type { WorkbookWish } from '../api/download-workbook'
import styles from './exchange.module.css'
import { WorkbookButton } from './workbook-button'

/** Files that are made here to be filled in or handed on: the workbook, and ADX. */
export function FileGuide(wish: WorkbookWish) {
  const { t } = useTranslation()
  return (
    <Panel title={t('workbook.title')}>
      <p className={styles.lead}>{t('workbook.hint')}</p>
      <WorkbookButton {...wish} />
      <p className={styles.lead}>{t('export.adxHint')}</p>
      <DownloadButton run={() => downloadAdx(wish.plan)}>{t('export.adx')}</DownloadButton>
    </Panel>
  )
}
