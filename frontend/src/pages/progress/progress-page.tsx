import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { EvidencePanel } from '@/features/evidence/components/evidence-panel'
import { progressOptions } from '@/features/progress/api/read-progress'
import { ProgressActions } from '@/features/progress/components/progress-actions'
import { ProgressStatus } from '@/features/progress/components/progress-status'
import { reporterOf } from '@/features/progress/model/reporter'
import { isReturnedField } from '@/features/progress/model/returned-fields'
import type { Versioned } from '@/shared/api/client'
import type { ProgressReport } from '@/shared/api/types'
import { formatShare } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { AppLink } from '@/shared/routing/app-link'
import { useHref } from '@/shared/routing/search'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { ProgressEditor } from './progress-editor'

function ReturnNote({ report }: { report: ProgressReport }) {
  const { t } = useTranslation()
  const { returnReason, returnFields } = report
  if (!returnReason) return null
  const named = returnFields.map((name) => (isReturnedField(name) ? t(`progress.fields.${name}`) : name))
  return (
    <Alert
      type="warning"
      showIcon
      title={t('progress.returned', { reason: returnReason })}
      description={named.length > 0 ? t('progress.returnedFields', { fields: named.join('、') }) : undefined}
      style={{ marginBottom: 16 }}
    />
  )
}

function Signed({ by, at }: { by: string | null | undefined; at: string | null | undefined }) {
  if (!at) return null
  return (
    <>
      {by} <DateText date={at.slice(0, 10)} />
    </>
  )
}

function Reported({ report }: { report: ProgressReport }) {
  const { t, i18n } = useTranslation()
  const { progress, version } = report
  return (
    <Panel title={t('progress.words')}>
      <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{report.words}</p>
      <Facts
        rows={[
          [t('progress.share'), typeof progress === 'number' ? formatShare(progress, i18n.language) : null],
          [
            t('progress.submitted'),
            report.submittedAt && <Signed by={report.submittedBy} at={report.submittedAt} />,
          ],
          [
            t('progress.reviewed'),
            report.reviewedAt && <Signed by={report.reviewedBy} at={report.reviewedAt} />,
          ],
          [t('progress.version'), version > 1 ? String(version) : null],
          [t('progress.reason'), report.correctionReason],
        ]}
      />
    </Panel>
  )
}

function Content({ version }: { version: Versioned<ProgressReport> }) {
  const { i18n } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const [editing, setEditing] = useState<'edit' | 'correct'>()
  const report = version.data
  const { task, period, permissions } = report
  const subject = `${reporterOf(report)} ${formatPeriod(period, i18n.language)}`
  return (
    <>
      <PageHeader
        title={subject}
        above={<AppLink to={`/tasks/${task.id}`}>{task.name}</AppLink>}
        beside={<ProgressStatus status={report.status} />}
        actions={
          !editing && (
            <ProgressActions
              report={report}
              subject={subject}
              onEdit={() => setEditing('edit')}
              onCorrect={() => setEditing('correct')}
              onDeleted={() => void navigate(href(`/tasks/${task.id}`))}
            />
          )
        }
      />
      <ReturnNote report={report} />
      {editing ? (
        <ProgressEditor version={version} mode={editing} onClose={() => setEditing(undefined)} />
      ) : (
        <Reported report={report} />
      )}
      <EvidencePanel subject={{ progressReport: report.id }} mayAdd={permissions.includes('update')} />
    </>
  )
}

/** One report in words with what stands behind it. */
export function ProgressPage() {
  const { id = '' } = useParams()
  const report = useQuery(progressOptions(id))
  return (
    <StateBoundary query={report} rows={10}>
      {(version) => <Content key={version.data.id} version={version} />}
    </StateBoundary>
  )
}
