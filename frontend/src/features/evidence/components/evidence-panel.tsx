import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/panel'
import type { EvidenceSubject } from '../model/subject'
import { EvidenceList } from './evidence-list'
import { EvidenceUpload } from './evidence-upload'

interface EvidencePanelProps {
  subject: EvidenceSubject
  /** Whether one may bring more. */
  mayAdd: boolean
}

/** What stands behind one thing, and a place to bring more. */
export function EvidencePanel({ subject, mayAdd }: EvidencePanelProps) {
  const { t } = useTranslation()
  return (
    <Panel title={t('evidence.title')}>
      <EvidenceList subject={subject} />
      {mayAdd && <EvidenceUpload subject={subject} />}
    </Panel>
  )
}
