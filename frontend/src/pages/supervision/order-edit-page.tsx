import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { usePlan } from '@/features/plans/model/current-plan'
import { useUpdateOrder } from '@/features/supervision/api/change-orders'
import { orderOptions } from '@/features/supervision/api/read-order'
import { OrderForm } from '@/features/supervision/components/order-form'
import { orderRequest, orderValues } from '@/features/supervision/model/order-values'
import { useOrderDay } from '@/features/supervision/model/use-order-day'
import type { SupervisionOrderRequest } from '@/shared/api/types'
import { mergePatchOf } from '@/shared/forms/merge-patch'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'
import { useOrderChoices } from './use-order-choices'

export function OrderEditPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const plan = usePlan()
  const choices = useOrderChoices()
  const query = useQuery(orderOptions(id, useOrderDay()))
  const update = useUpdateOrder(id)
  const back = useBack(`/supervision/${id}`)
  return (
    <>
      <PageHeader title={t('supervision.editTitle')} above={query.data?.data.title} />
      <VersionedEditor query={query}>
        {({ data, etag }, reload) => {
          const before = orderRequest(orderValues(data), plan.code)
          return (
            <OrderForm
              label={t('supervision.editTitle')}
              initial={orderValues(data)}
              choices={choices}
              save={(values) =>
                update(mergePatchOf<SupervisionOrderRequest>(before, orderRequest(values, plan.code)), etag)
              }
              onSaved={back}
              onCancel={back}
              onReload={reload}
            />
          )
        }}
      </VersionedEditor>
    </>
  )
}
