import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import type { CalendarFeed } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { useRevokeFeed } from '../api/calendar-feeds'
import styles from './milestones.module.css'

/** Asks, takes a feed back, and says what the server answered when it did not. */
function useConfirmRevoke() {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const revoke = useRevokeFeed()
  return async (id: string, name: string) => {
    const sure = await modal.confirm({
      title: t('feed.revokeTitle', { name }),
      content: t('feed.revokeHint'),
      okText: t('feed.revoke'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
    })
    if (!sure) return
    try {
      await revoke(id)
      void message.success(t('feed.revoked'))
    } catch (error) {
      const problem = isProblem(error) ? error : null
      modal.error({ title: problem?.title ?? t('state.offline'), content: problem?.detail })
    }
  }
}

/** One's own subscriptions: for what, when last used, and a button to take each back. */
export function FeedList({ feeds }: { feeds: CalendarFeed[] }) {
  const { t, i18n } = useTranslation()
  const confirmRevoke = useConfirmRevoke()
  const time = (instant: string) => formatMoment(instant, i18n.language)
  return (
    <ul className={styles.feeds} aria-label={t('feed.list')}>
      {feeds.map(({ id, name, plan, orgUnit, createdAt, lastUsedAt }) => {
        const words = name ?? t('feed.unnamed')
        return (
          <li key={id}>
            <div className={styles.name}>
              <span>{words}</span>
              <span className={styles.sub}>
                <span>{[plan.name, orgUnit?.name].filter(Boolean).join(' · ')}</span>
                <span>{t('feed.createdAt', { time: time(createdAt) })}</span>
                <span>
                  {lastUsedAt ? t('feed.lastUsed', { time: time(lastUsedAt) }) : t('feed.neverUsed')}
                </span>
              </span>
            </div>
            <Button
              size="small"
              danger
              aria-label={`${t('feed.revoke')} ${words}`}
              onClick={() => void confirmRevoke(id, words)}
            >
              {t('feed.revoke')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
