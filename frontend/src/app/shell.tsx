import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useSearchParams } from 'react-router'
import { meOptions } from '@/features/me/api/me'
import { useMay } from '@/features/me/model/use-may'
import { plansOptions } from '@/features/plans/api/plans'
import { choosePlan, CurrentPlan } from '@/features/plans/model/current-plan'
import { isProblem } from '@/shared/api/problem'
import type { Plan } from '@/shared/api/types'
import { useForgetOn } from '@/shared/auth/use-session'
import { ActionLink } from '@/shared/ui/action-link'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { StateMessage } from '@/shared/ui/state-message'
import { AsOfNote } from './as-of-note'
import { Navigation, NavigationDrawer } from './navigation'
import styles from './shell.module.css'
import { TopBar } from './top-bar'

/** Where the first plan is made, so the places that need none. */
const FIRST_PLAN = ['/new-plan', '/plans']

function NoPlan() {
  const { t } = useTranslation()
  if (!useMay()('createPlan')) return <StateMessage title={t('app.noPlan')} hint={t('app.noPlanHint')} />
  return (
    <StateMessage
      title={t('plans.empty')}
      hint={t('plans.emptyHint')}
      action={<ActionLink to="/plans">{t('plans.title')}</ActionLink>}
    />
  )
}

function Content({ plan }: { plan: Plan | null }) {
  const { pathname } = useLocation()
  if (!plan) return FIRST_PLAN.some((path) => pathname.startsWith(path)) ? <Outlet /> : <NoPlan />
  return (
    <CurrentPlan value={plan}>
      <AsOfNote />
      <Outlet key={plan.id} />
    </CurrentPlan>
  )
}

/** The frame around every page: navigation, plan, as-of date, language, theme, account. */
export function Shell() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const plans = useQuery(plansOptions())
  const me = useQuery(meOptions())
  useForgetOn(isProblem(me.error, 401) || isProblem(plans.error, 401))
  const plan = choosePlan(plans.data ?? [], search.get('plan'))

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <TopBar plans={plans.data ?? []} plan={plan} me={me.data ?? null} onMenu={() => setMenuOpen(true)} />
      <div className={styles.body}>
        <aside className={styles.side}>
          <Navigation />
        </aside>
        <NavigationDrawer isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
        <main id="content" className={styles.content} tabIndex={-1}>
          <StateBoundary query={plans}>{() => <Content plan={plan} />}</StateBoundary>
        </main>
      </div>
    </div>
  )
}
