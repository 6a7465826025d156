import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { SourcePanel } from '@/features/documents/components/source-panel'
import { EvidencePanel } from '@/features/evidence/components/evidence-panel'
import { milestoneOptions } from '@/features/milestones/api/read-milestone'
import { MilestoneActions } from '@/features/milestones/components/milestone-actions'
import type { Milestone } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { useAsOf } from '@/shared/routing/as-of'
import { useHref } from '@/shared/routing/search'
import { DateText } from '@/shared/ui/date-text'
import { Facts } from '@/shared/ui/facts'
import { LightReasons } from '@/shared/ui/light-reasons'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'
import { StateBoundary } from '@/shared/ui/state-boundary'

function MilestoneFacts({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation()
  const { task, kind, orgUnit, dueDate, forecastDate, completedDate, statusReason, code } = milestone
  return (
    <Panel title={t('target.basics')}>
      <Facts
        rows={[
          [t('milestone.task'), <AppLink to={`/tasks/${task.id}`}>{task.name}</AppLink>],
          [t('milestone.kind'), t(`milestone.kinds.${kind}`)],
          [t('milestone.orgUnit'), orgUnit?.name ?? t('milestone.cityWide')],
          [t('milestone.due'), <DateText date={dueDate} />],
          [t('milestone.forecast'), forecastDate && <DateText date={forecastDate} />],
          [t('milestone.completed'), completedDate && <DateText date={completedDate} />],
          [t('form.reason'), statusReason],
          [t('form.code'), code],
        ]}
      />
    </Panel>
  )
}

/** One milestone: when it is due, how it stands, what stands behind it, and the sentence it comes from. */
export function MilestonePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { date } = useAsOf()
  const navigate = useNavigate()
  const href = useHref()
  const query = useQuery(milestoneOptions(id, date))
  return (
    <StateBoundary query={query} rows={10}>
      {({ data: milestone }) => (
        <>
          <PageHeader
            title={milestone.title}
            above={<AppLink to="/milestones">{t('milestone.title')}</AppLink>}
            beside={<LightReasons light={milestone.light} reasons={milestone.reasons} />}
            actions={
              <MilestoneActions
                milestone={milestone}
                asOf={date}
                onDeleted={() => void navigate(href('/milestones'))}
              />
            }
          />
          <MilestoneFacts milestone={milestone} />
          <EvidencePanel
            subject={{ milestone: milestone.id }}
            mayAdd={milestone.permissions.includes('achieve')}
          />
          <SourcePanel plan={milestone.plan.id} subject={milestone.id} />
        </>
      )}
    </StateBoundary>
  )
}
