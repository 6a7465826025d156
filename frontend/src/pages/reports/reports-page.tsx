import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '@/features/briefs/components/briefs.module.css'
import { useMay } from '@/features/me/model/use-may'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PageHeader } from '@/shared/ui/page-header'
import { BriefListView } from './brief-list-view'
import { BurdenView } from './burden-view'

type Tab = 'briefs' | 'burden'
const TABS: Tab[] = ['briefs', 'burden']

/** Briefs, and how much units are asked to report (`tab` in the address). */
export function ReportsPage() {
  const { t } = useTranslation()
  const mayCreate = useMay()('createBrief')
  const { values, set } = useFilters(['tab'])
  const tab: Tab = values.tab === 'burden' ? 'burden' : 'briefs'
  const create = mayCreate && <ActionLink to="/reports/new">{t('brief.new')}</ActionLink>
  return (
    <>
      <PageHeader title={t('brief.page')} actions={create} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('brief.page')}
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`brief.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'briefs' ? null : next })}
        />
      </div>
      {tab === 'burden' ? <BurdenView /> : <BriefListView create={create} />}
    </>
  )
}
