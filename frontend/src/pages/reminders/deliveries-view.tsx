import { useInfiniteQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { deliveryListOptions } from '@/features/reminders/api/deliveries'
import { DeliveryTable } from '@/features/reminders/components/delivery-table'
import type { NotificationDelivery } from '@/shared/api/types'
import { useFilters } from '@/shared/routing/search'
import { useReminderExport } from '@/features/reminders/model/use-reminder-export'
import { PagedList } from '@/shared/ui/paged-list'

type State = NotificationDelivery['state']

const STATES: State[] = ['WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN']

/** What became of what was sent out. */
export function DeliveriesView() {
  const { t } = useTranslation()
  const { values, set, clear } = useFilters(['state'])
  const state = STATES.find((each) => each === values.state)
  const deliveries = useInfiniteQuery(deliveryListOptions(state))
  const columns = useReminderExport().deliveries
  return (
    <>
      <Select<State>
        aria-label={t('reminders.state')}
        placeholder={t('reminders.allStates')}
        allowClear
        value={state}
        style={{ width: 180, marginBottom: 12 }}
        options={STATES.map((value) => ({ value, label: t(`reminders.states.${value}`) }))}
        onChange={(next?: State) => set({ state: next ?? null })}
      />
      <PagedList
        query={deliveries}
        isFiltered={state !== undefined}
        onClear={clear}
        exported={{
          name: t('reminders.tabs.deliveries'),
          list: { path: '/api/v1/notification-deliveries', query: { state } },
          columns,
        }}
        empty={{ title: t('reminders.noDelivery'), hint: t('reminders.noDeliveryHint') }}
      >
        {(items) => <DeliveryTable deliveries={items} />}
      </PagedList>
    </>
  )
}
