import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { importListOptions } from '@/features/exchange/api/list-imports'
import { ImportTable } from '@/features/exchange/components/import-table'
import { useImportExport } from '@/features/exchange/model/use-import-export'
import { useMay } from '@/features/me/model/use-may'
import { ActionLink } from '@/shared/ui/action-link'
import { PagedList } from '@/shared/ui/paged-list'

/** The batches that were sent, and what came of each. */
export function ImportsView() {
  const { t } = useTranslation()
  const may = useMay()
  const imports = useInfiniteQuery(importListOptions())
  const columns = useImportExport()
  const action = may('createObservation') ? (
    <ActionLink to="/exchange?tab=upload">{t('exchange.toUpload')}</ActionLink>
  ) : undefined
  return (
    <PagedList
      query={imports}
      isFiltered={false}
      onClear={() => undefined}
      exported={{ name: t('exchange.tabs.imports'), list: { path: '/api/v1/imports' }, columns }}
      empty={{ title: t('exchange.noImport'), hint: t('exchange.noImportHint'), action }}
    >
      {(items) => <ImportTable imports={items} />}
    </PagedList>
  )
}
