import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SupervisionProposal } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { DateText } from '@/shared/ui/date-text'
import { StatusLight } from '@/shared/ui/status-light'
import { partyName } from '../model/party-name'
import styles from './supervision.module.css'

interface ProposalListProps {
  proposals: SupervisionProposal[]
  draft: (key: string) => Promise<unknown>
  dismiss: (key: string, reason: string) => Promise<unknown>
}

function Item({
  proposal,
  draft,
  dismiss,
}: Omit<ProposalListProps, 'proposals'> & { proposal: SupervisionProposal }) {
  const { t } = useTranslation()
  const sayProblem = useProblemDialog()
  const [isDrafting, setDrafting] = useState(false)
  const [isDismissing, setDismissing] = useState(false)
  const take = async () => {
    setDrafting(true)
    try {
      await draft(proposal.key)
    } catch (error) {
      sayProblem(error)
      setDrafting(false)
    }
  }
  return (
    <li>
      <div className={styles.rowHead}>
        <strong>{proposal.title}</strong>
        {proposal.light && <StatusLight light={proposal.light} />}
      </div>
      <ul aria-label={t('light.reasons')}>
        {proposal.reasons.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <div className={styles.moment}>
        {proposal.parties.map((party) => (
          <span key={party.orgUnit.code + (party.department?.code ?? '')}>
            {t(`supervision.kinds.${party.kind}`)} {partyName(party)}
          </span>
        ))}
        <span>
          {t('supervision.due')} <DateText date={proposal.deadline} />
        </span>
      </div>
      <div className={styles.buttons}>
        <Button type="primary" loading={isDrafting} onClick={() => void take()}>
          {t('supervision.takeUp')}
        </Button>
        <Button onClick={() => setDismissing(true)}>{t('supervision.dismiss')}</Button>
      </div>
      {isDismissing && (
        <ActionDrawer
          title={t('supervision.dismiss')}
          subject={proposal.title}
          hint={t('supervision.dismissHint')}
          field={{ kind: 'text', name: 'reason', label: t('form.reason') }}
          send={(reason) => dismiss(proposal.key, reason)}
          onClose={() => setDismissing(false)}
        />
      )}
    </li>
  )
}

/** What the rules propose, each with its reasons; a person takes one up or sets it aside. */
export function ProposalList({ proposals, ...acts }: ProposalListProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.proposals} aria-label={t('supervision.tabs.proposals')}>
      {proposals.map((proposal) => (
        <Item key={proposal.key} proposal={proposal} {...acts} />
      ))}
    </ul>
  )
}
