import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '@/shared/api/types'

/** Where a plan is in its life, in words. */
export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation()
  return <Tag>{t(`plans.statuses.${status}`)}</Tag>
}
