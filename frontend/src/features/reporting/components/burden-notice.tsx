import { useQuery } from '@tanstack/react-query'
import { Alert, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BurdenEstimateRequest } from '@/shared/api/types'
import { burdenEstimateOptions } from '../api/estimate-burden'

/** The fields of a target's form that say who has to report what, and how often. */
type Asking = Partial<Omit<BurdenEstimateRequest, 'denominator'>> & {
  definition?: { denominator?: string | null }
}

function requestOf(values: Asking | undefined): BurdenEstimateRequest | null {
  const { frequency, reportingLevel, rollup } = values ?? {}
  if (!frequency || !reportingLevel || !rollup) return null
  return {
    frequency,
    reportingLevel,
    rollup,
    appliesTo: values?.appliesTo ?? null,
    startDate: values?.startDate ?? null,
    dueDate: values?.dueDate ?? null,
    denominator: values?.definition?.denominator ?? null,
  }
}

/** Says in a target's form, before it is saved, how much it would ask and how much is asked already. */
export function BurdenNotice({ plan }: { plan: string }) {
  const { t } = useTranslation()
  const values = Form.useWatch([], Form.useFormInstance()) as Asking | undefined
  const { data } = useQuery(burdenEstimateOptions(plan, requestOf(values)))
  if (!data) return null
  const { units, mostPerUnit, added, already } = data
  return (
    <Alert
      type="info"
      showIcon
      title={t('burden.estimate', { units, mostPerUnit, fields: added.fields, prefilled: added.prefilled })}
      description={t('burden.already', { fields: already.fields, prefilled: already.prefilled })}
    />
  )
}
