import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePlan } from '@/features/plans/model/current-plan'
import { useCreateOrder } from '@/features/supervision/api/change-orders'
import { OrderForm } from '@/features/supervision/components/order-form'
import { orderRequest } from '@/features/supervision/model/order-values'
import { useBack } from '@/shared/routing/use-back'
import { PageHeader } from '@/shared/ui/page-header'
import { useOrderChoices } from './use-order-choices'

export function OrderCreatePage() {
  const { t } = useTranslation()
  const plan = usePlan()
  const choices = useOrderChoices()
  const create = useCreateOrder()
  const task = useSearchParams()[0].get('task')
  const back = useBack('/supervision')
  return (
    <>
      <PageHeader title={t('supervision.new')} />
      <OrderForm
        label={t('supervision.new')}
        initial={{ subject: task ? `task:${task}` : undefined }}
        choices={choices}
        save={(values) => create(orderRequest(values, plan.code))}
        onSaved={back}
        onCancel={back}
      />
    </>
  )
}
