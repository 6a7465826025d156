import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useChangeProgress } from '@/features/progress/api/change-progress'
import { useMoveProgress } from '@/features/progress/api/move-progress'
import { ProgressForm, type ProgressValues } from '@/features/progress/components/progress-form'
import type { Versioned } from '@/shared/api/client'
import type { ProgressReport } from '@/shared/api/types'
import { useHref } from '@/shared/routing/search'

interface ProgressEditorProps {
  version: Versioned<ProgressReport>
  /** Whether it is changed in place or corrected by a new version. */
  mode: 'edit' | 'correct'
  onClose: () => void
}

/** Changes what was said, against the version that was on the screen. */
export function ProgressEditor({ version, mode, onClose }: ProgressEditorProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const [held] = useState(version)
  const { id, words, progress } = held.data
  const { update } = useChangeProgress(id)
  const { correct } = useMoveProgress(id)
  const common = { initial: { words, progress: progress ?? undefined }, onCancel: onClose, onReload: onClose }
  if (mode === 'correct') {
    const save = (values: ProgressValues) =>
      correct({ words: values.words, progress: values.progress ?? null, reason: values.reason ?? '' })
    return (
      <ProgressForm
        {...common}
        label={t('progress.correctTitle')}
        withReason
        save={save}
        saveLabel={t('progress.saveSubmit')}
        onSaved={(saved) => void navigate(href(`/progress-reports/${(saved as ProgressReport).id}`))}
      />
    )
  }
  return (
    <ProgressForm
      {...common}
      label={t('progress.editTitle')}
      save={(values) => update({ words: values.words, progress: values.progress ?? null }, held.etag)}
      saveLabel={t('action.save')}
      onSaved={onClose}
    />
  )
}
