import { CalendarOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import styles from '@/features/milestones/components/milestones.module.css'
import { MILESTONE_VIEWS, viewNamed, type MilestoneView } from '@/features/milestones/model/views'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { referenceOptions } from '@/shared/forms/options'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { Loading } from '@/shared/ui/loading'
import { PageHeader } from '@/shared/ui/page-header'
import { MilestoneListView } from './milestone-list-view'

const TimelineView = lazy(async () => ({ default: (await import('./timeline-view')).TimelineView }))
const CalendarView = lazy(async () => ({ default: (await import('./calendar-view')).CalendarView }))
const FeedsDrawer = lazy(async () => ({
  default: (await import('@/features/milestones/components/feeds-drawer')).FeedsDrawer,
}))

function ViewSwitch({ view, onChange }: { view: MilestoneView; onChange: (view: MilestoneView) => void }) {
  const { t } = useTranslation()
  return (
    <Segmented<MilestoneView>
      aria-label={t('timeline.views')}
      value={view}
      options={MILESTONE_VIEWS.map((value) => ({ value, label: t(`timeline.${value}`) }))}
      onChange={onChange}
    />
  )
}

function Feeds({ onClose }: { onClose: () => void }) {
  const plan = usePlan()
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  return <FeedsDrawer plan={plan} orgUnits={referenceOptions(orgUnits.data ?? [])} onClose={onClose} />
}

/** What has to be done by when: as a timeline, a calendar, or a list to work on (`view` in the address). */
export function MilestonesPage() {
  const { t } = useTranslation()
  const may = useMay()
  const { values, set } = useFilters(['view', 'q', 'light', 'feeds'])
  const view = viewNamed(values.view, Boolean(values.q || values.light))
  const create = may('createMilestone') && <ActionLink to="/milestones/new">{t('milestone.new')}</ActionLink>
  const subscribe = (
    <Button icon={<CalendarOutlined />} onClick={() => set({ feeds: 'open' })}>
      {t('feed.title')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('milestone.title')}
        actions={
          <>
            {subscribe}
            {create}
          </>
        }
      />
      <div className={styles.extras}>
        <ViewSwitch view={view} onChange={(next) => set({ view: next, q: null, light: null })} />
      </div>
      {view === 'list' && <MilestoneListView create={create} />}
      <Suspense fallback={<Loading rows={14} />}>
        {view === 'timeline' && <TimelineView />}
        {view === 'calendar' && <CalendarView />}
      </Suspense>
      <Suspense>{values.feeds && <Feeds onClose={() => set({ feeds: null })} />}</Suspense>
    </>
  )
}
