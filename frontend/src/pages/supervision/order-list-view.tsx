import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { departmentsOptions } from '@/features/organisation/api/departments'
import { orgUnitsOptions } from '@/features/organisation/api/org-units'
import { usePlan } from '@/features/plans/model/current-plan'
import { orderListOptions } from '@/features/supervision/api/list-orders'
import { OrderFilters } from '@/features/supervision/components/order-filters'
import { OrderTable } from '@/features/supervision/components/order-table'
import { ORDER_FILTERS } from '@/features/supervision/model/order-filter-names'
import { TAB_FILTERS, type Tab } from '@/features/supervision/model/tabs'
import { useOrderExport } from '@/features/supervision/model/use-order-export'
import { useOrderDay } from '@/features/supervision/model/use-order-day'
import { referenceOptions } from '@/shared/forms/options'
import { PagedList } from '@/shared/ui/paged-list'
import { useFilters } from '@/shared/routing/search'

interface OrderListViewProps {
  tab: Exclude<Tab, 'proposals'>
  create: ReactNode
}

/** The orders of one stage. */
export function OrderListView({ tab, create }: OrderListViewProps) {
  const { t } = useTranslation()
  const plan = usePlan()
  const filters = useFilters(ORDER_FILTERS)
  const sorting = useFilters(['sort'])
  const departments = useQuery(departmentsOptions())
  const orgUnits = useQuery(orgUnitsOptions({ level: 'COUNTY' }))
  const { sort } = sorting.values
  const asOf = useOrderDay()
  const filter = { ...filters.values, ...TAB_FILTERS[tab], plan: plan.code, asOf, sort }
  const orders = useInfiniteQuery(orderListOptions(filter))
  const columns = useOrderExport()
  return (
    <>
      <OrderFilters
        orgUnits={referenceOptions(orgUnits.data ?? [])}
        departments={referenceOptions(departments.data ?? [])}
      />
      <PagedList
        query={orders}
        isFiltered={filters.isFiltered}
        onClear={filters.clear}
        exported={{
          name: `${t('supervision.title')} ${t(`supervision.tabs.${tab}`)}`,
          list: { path: '/api/v1/supervision-orders', query: filter },
          columns,
        }}
        empty={{ title: t('supervision.empty'), hint: t('supervision.emptyHint'), action: create }}
      >
        {(items) => <OrderTable orders={items} sort={sort} onSort={(next) => sorting.set({ sort: next })} />}
      </PagedList>
    </>
  )
}
