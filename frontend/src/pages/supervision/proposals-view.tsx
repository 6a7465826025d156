import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePlan } from '@/features/plans/model/current-plan'
import { proposalsOptions, useProposal } from '@/features/supervision/api/proposals'
import { ProposalList } from '@/features/supervision/components/proposal-list'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'

/** What the rules propose to supervise, as of the day that the figures are of. */
export function ProposalsView() {
  const { t } = useTranslation()
  const plan = usePlan()
  const { date } = useAsOf()
  const navigate = useNavigate()
  const href = useHref()
  const proposals = useQuery(proposalsOptions(plan.code, date))
  const { draft, dismiss } = useProposal(plan.code, date)
  const take = async (key: string) => {
    const order = await draft(key)
    void navigate(href(`/supervision/${order.id}`))
  }
  return (
    <StateBoundary
      query={proposals}
      rows={10}
      isEmpty={({ items }) => items.length === 0}
      empty={<StateMessage title={t('supervision.noProposals')} />}
    >
      {({ items }) => (
        <Panel title={t('supervision.proposalsTitle', { count: items.length })}>
          <p>{t('supervision.proposalsHint')}</p>
          <ProposalList proposals={items} draft={take} dismiss={dismiss} />
        </Panel>
      )}
    </StateBoundary>
  )
}
