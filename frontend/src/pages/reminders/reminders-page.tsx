import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '@/features/reminders/components/reminders.module.css'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { AddressesView } from './addresses-view'
import { DeliveriesView } from './deliveries-view'
import { LadderView } from './ladder-view'
import { PreviewView } from './preview-view'

const VIEWS = {
  preview: PreviewView,
  ladder: LadderView,
  addresses: AddressesView,
  deliveries: DeliveriesView,
}

type Tab = keyof typeof VIEWS

const TABS = Object.keys(VIEWS) as Tab[]

/** What will be reminded of, by which steps, where it goes and what came of it (`tab` in the address). */
export function RemindersPage() {
  const { t } = useTranslation()
  const { values, set } = useFilters(['tab'])
  const tab = TABS.find((each) => each === values.tab) ?? 'preview'
  const View = VIEWS[tab]
  return (
    <>
      <PageHeader title={t('reminders.title')} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('reminders.title')}
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`reminders.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'preview' ? null : next })}
        />
      </div>
      <View />
    </>
  )
}
