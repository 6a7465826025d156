import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/features/me/model/use-may'
import styles from '@/features/supervision/components/supervision.module.css'
import { tabNamed, tabsFor, type Tab } from '@/features/supervision/model/tabs'
import { useAsOf } from '@/shared/routing/as-of'
import { useFilters } from '@/shared/routing/search'
import { ActionLink } from '@/shared/ui/action-link'
import { PageHeader } from '@/shared/ui/page-header'
import { OrderListView } from './order-list-view'
import { ProposalsView } from './proposals-view'

/** Supervision orders by stage (`tab` in the address), and what the rules propose. */
export function SupervisionPage() {
  const { t } = useTranslation()
  const { isDefault } = useAsOf()
  const isOffice = useMay()('createSupervisionOrder')
  const { values, set } = useFilters(['tab'])
  const tab = tabNamed(values.tab, isOffice)
  const create = isOffice && <ActionLink to="/supervision/new">{t('supervision.new')}</ActionLink>
  return (
    <>
      <PageHeader title={t('supervision.title')} actions={create} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('supervision.stages')}
          value={tab}
          options={tabsFor(isOffice).map((value) => ({ value, label: t(`supervision.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'open' ? null : next })}
        />
      </div>
      {isDefault && tab !== 'proposals' && <p className={styles.note}>{t('supervision.todayNote')}</p>}
      {tab === 'proposals' ? <ProposalsView /> : <OrderListView tab={tab} create={create} />}
    </>
  )
}
