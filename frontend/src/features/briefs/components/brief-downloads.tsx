import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Brief } from '@/shared/api/types'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { BRIEF_FORMATS, downloadBrief, type BriefFormat } from '../api/download-brief'

/** The brief as Word, Excel and PDF. */
export function BriefDownloads({ brief }: { brief: Brief }) {
  const { t } = useTranslation()
  const sayProblem = useProblemDialog()
  const [busy, setBusy] = useState<BriefFormat | null>(null)
  const download = async (format: BriefFormat) => {
    setBusy(format)
    try {
      await downloadBrief(brief.id, brief.number ?? brief.title, format)
    } catch (error) {
      sayProblem(error)
    } finally {
      setBusy(null)
    }
  }
  return BRIEF_FORMATS.map((format) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={busy === format}
      onClick={() => void download(format)}
    >
      {t(`brief.formats.${format}`)}
    </Button>
  ))
}
