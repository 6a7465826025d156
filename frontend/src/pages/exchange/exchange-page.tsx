import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '@/features/exchange/components/exchange.module.css'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { ChangesView } from './changes-view'
import { GuideView } from './guide-view'
import { ImportsView } from './imports-view'
import { UploadView } from './upload-view'

const VIEWS = { imports: ImportsView, upload: UploadView, guide: GuideView, changes: ChangesView }

type Tab = keyof typeof VIEWS

const TABS = Object.keys(VIEWS) as Tab[]

/** Figures in and out, for people with files and for other systems (`tab` in the address). */
export function ExchangePage() {
  const { t } = useTranslation()
  const { values, set } = useFilters(['tab', 'kind'])
  const tab = TABS.find((each) => each === values.tab) ?? 'imports'
  const View = VIEWS[tab]
  return (
    <>
      <PageHeader title={t('exchange.title')} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('exchange.title')}
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`exchange.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'imports' ? null : next, kind: null })}
        />
      </div>
      <View />
    </>
  )
}
