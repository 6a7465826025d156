import { DownloadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { exportTable, type TableExport } from '@/shared/api/export-table'
import { DownloadButton } from './download-button'

/** Saves a table as Excel, as one sees it. */
export function ExportButton({ table }: { table: TableExport }) {
  const { t } = useTranslation()
  return (
    <DownloadButton
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      aria-label={t('export.of', { name: table.name })}
      run={() => exportTable(table)}
    >
      {t('export.button')}
    </DownloadButton>
  )
}
