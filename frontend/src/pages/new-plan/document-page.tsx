import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { documentOptions, draftOptions, proposalOptions } from '@/features/documents/api/documents'
import { ReadingView } from '@/features/documents/components/reading-view'
import { useConfirmation } from '@/features/documents/model/use-confirmation'
import type { Versioned } from '@/shared/api/client'
import type { DocumentDraft, DocumentProposal, PlanDocument } from '@/shared/api/types'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { AppLink } from '@/shared/routing/app-link'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { PlanStep, type Problems } from './plan-step'

interface ConfirmingProps {
  document: PlanDocument
  proposal: DocumentProposal
  draft: Versioned<DocumentDraft>
  onReload: () => void
}

function Confirming({ document, proposal, draft, onReload }: ConfirmingProps) {
  const { id, planId } = document
  const { values, set } = useFilters(['step'])
  const confirmation = useConfirmation(id, proposal, draft)
  const [problems, setProblems] = useState<Problems>({})
  const isReadOnly = planId !== null
  if (values.step === 'plan' && confirmation.standing.open.length === 0 && !isReadOnly) {
    return (
      <PlanStep
        id={id}
        proposal={proposal}
        confirmation={confirmation}
        problems={problems}
        onProblems={setProblems}
        onBack={() => set({ step: null })}
      />
    )
  }
  return (
    <ReadingView
      confirmation={confirmation}
      problems={problems}
      isReadOnly={isReadOnly}
      onReload={onReload}
      onNext={() => set({ step: 'plan' })}
    />
  )
}

function Made({ planId }: { planId: string }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('documents.made')}
      action={<AppLink to={`/tasks?plan=${planId}`}>{t('documents.toPlan')}</AppLink>}
    />
  )
}

/** Confirms what was read in a document, finding by finding, and makes the plan (`step` in the address). */
export function DocumentPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const document = useQuery(documentOptions(id))
  const proposal = useQuery(proposalOptions(id))
  const draft = useQuery(draftOptions(id))
  return (
    <>
      <PageHeader
        title={t('documents.readingTitle')}
        above={<AppLink to="/new-plan">{t('documents.title')}</AppLink>}
        beside={document.data?.name ?? (document.data ? t('documents.pasted') : null)}
      />
      <StateBoundary query={document} rows={2}>
        {(stored) => (
          <>
            {stored.planId && <Made planId={stored.planId} />}
            <StateBoundary
              query={proposal}
              rows={14}
              isEmpty={({ programmes }) => programmes.length === 0}
              empty={<StateMessage title={t('documents.nothing')} hint={t('documents.nothingHint')} />}
            >
              {(read) => (
                <VersionedEditor query={draft}>
                  {(held, reload) => (
                    <Confirming document={stored} proposal={read} draft={held} onReload={reload} />
                  )}
                </VersionedEditor>
              )}
            </StateBoundary>
          </>
        )}
      </StateBoundary>
    </>
  )
}
