import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './layout.module.css'

interface LoadMoreProps {
  shown: number
  total: number | null
  hasMore: boolean
  isLoading: boolean
  onMore: () => unknown
}

/** The foot of a cursor-paged list. */
export function LoadMore({ shown, total, hasMore, isLoading, onMore }: LoadMoreProps) {
  const { t } = useTranslation()
  const words =
    total === null ? t('action.loaded', { count: shown }) : t('action.loadedOf', { count: shown, total })
  return (
    <div className={styles.more}>
      <span>{words}</span>
      {hasMore && (
        <Button size="small" loading={isLoading} onClick={() => void onMore()}>
          {t('action.more')}
        </Button>
      )}
    </div>
  )
}
