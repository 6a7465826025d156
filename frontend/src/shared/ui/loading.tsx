import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'

/** Something is on its way; the lines keep about the height of what is to come. */
export function Loading({ rows }: { rows: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  )
}
