import { FileExcelOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/shared/ui/download-button'
import { downloadWorkbook, type WorkbookWish } from '../api/download-workbook'

/** Saves the workbook in which a unit fills in what it has to report. */
export function WorkbookButton(wish: WorkbookWish) {
  const { t } = useTranslation()
  return (
    <DownloadButton icon={<FileExcelOutlined aria-hidden />} run={() => downloadWorkbook(wish)}>
      {t('workbook.download')}
    </DownloadButton>
  )
}
