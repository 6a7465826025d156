import { Progress, Spin } from 'antd'
import { useTranslation } from 'react-i18next'

interface BatchProgressProps {
  title: string
  share: number
}

/** How much of the file is gone; then the service works on its rows. */
export function BatchProgress({ title, share }: BatchProgressProps) {
  const { t } = useTranslation()
  const isSent = share >= 1
  return (
    <div role="status">
      <p>{title}</p>
      <Progress percent={Math.round(share * 100)} aria-label={title} />
      {isSent && (
        <p>
          <Spin size="small" /> {t('exchange.working')}
        </p>
      )}
    </div>
  )
}
