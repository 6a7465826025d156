import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '@/features/exchange/components/exchange.module.css'
import { useMay } from '@/features/me/model/use-may'
import { useFilters } from '@/shared/routing/search'
import { PageHeader } from '@/shared/ui/page-header'
import { ChangesView } from './changes-view'
import { ClientsView } from './clients-view'
import { GuideView } from './guide-view'
import { ImportsView } from './imports-view'
import { UploadView } from './upload-view'
import { WebhooksView } from './webhooks-view'

const VIEWS = {
  imports: ImportsView,
  upload: UploadView,
  guide: GuideView,
  changes: ChangesView,
  webhooks: WebhooksView,
  clients: ClientsView,
}

type Tab = keyof typeof VIEWS

const TABS = Object.keys(VIEWS) as Tab[]
/** For those who connect systems only. */
const FOR_KEEPERS: Tab[] = ['webhooks', 'clients']

/** Figures in and out, for people with files and for other systems (`tab` in the address). */
export function ExchangePage() {
  const { t } = useTranslation()
  const isKeeper = useMay()('keepWebhooks')
  const { values, set } = useFilters(['tab', 'kind', 'webhook'])
  const tab = TABS.find((each) => each === values.tab) ?? 'imports'
  const tabs = TABS.filter((each) => isKeeper || each === tab || !FOR_KEEPERS.includes(each))
  const View = VIEWS[tab]
  return (
    <>
      <PageHeader title={t('exchange.title')} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          aria-label={t('exchange.title')}
          value={tab}
          options={tabs.map((value) => ({ value, label: t(`exchange.tabs.${value}`) }))}
          onChange={(next) => set({ tab: next === 'imports' ? null : next, kind: null, webhook: null })}
        />
      </div>
      <View />
    </>
  )
}
