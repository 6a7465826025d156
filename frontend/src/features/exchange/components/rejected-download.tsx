import { DownloadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/shared/ui/download-button'
import type { Receipt } from '@/shared/api/types'
import { downloadImport } from '../api/download-import'

/** Saves the rejected rows, or the workbook that was sent with what was refused in red. */
export function RejectedDownload({ receipt }: { receipt: Pick<Receipt, 'id' | 'format'> }) {
  const { t } = useTranslation()
  return (
    <DownloadButton icon={<DownloadOutlined aria-hidden />} run={() => downloadImport(receipt.id)}>
      {t(receipt.format === 'XLSX' ? 'workbook.marked' : 'exchange.download')}
    </DownloadButton>
  )
}
