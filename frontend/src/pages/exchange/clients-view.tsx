import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { clientsOptions } from '@/features/exchange/api/list-clients'
import { ClientList } from '@/features/exchange/components/client-list'
import styles from '@/features/exchange/components/exchange.module.css'
import { PagedList } from '@/shared/ui/paged-list'

/** How other systems report. */
export function ClientsView() {
  const { t } = useTranslation()
  const clients = useInfiniteQuery(clientsOptions())
  return (
    <>
      <p className={styles.lead}>{t('client.lead')}</p>
      <PagedList
        query={clients}
        isFiltered={false}
        onClear={() => undefined}
        empty={{ title: t('client.none'), hint: t('client.noneHint') }}
      >
        {(items) => <ClientList clients={items} />}
      </PagedList>
    </>
  )
}
