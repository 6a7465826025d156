import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notificationListOptions, useMarkSeen } from '@/features/reminders/api/notifications'
import { ReminderLines } from '@/features/reminders/components/reminder-lines'
import { useRecipientWords } from '@/features/reminders/components/use-recipient-words'
import { useReminderExport } from '@/features/reminders/model/use-reminder-export'
import { PagedList } from '@/shared/ui/paged-list'
import { PageHeader } from '@/shared/ui/page-header'
import { Panel } from '@/shared/ui/panel'

/** Tells the server, once the list is on the screen, that it has been looked at. */
function useSeenOnce(isShown: boolean) {
  const markSeen = useMarkSeen()
  const isTold = useRef(false)
  // Synchronises with the server: the person's own mark of what was seen.
  useEffect(() => {
    if (!isShown || isTold.current) return
    isTold.current = true
    markSeen().catch(() => undefined)
  }, [isShown, markSeen])
}

/** What one's desk is reminded of, a digest a day. */
export function NotificationsPage() {
  const { t } = useTranslation()
  const notifications = useInfiniteQuery(notificationListOptions())
  const columns = useReminderExport().notifications
  const recipient = useRecipientWords()
  useSeenOnce(notifications.isSuccess)
  return (
    <>
      <PageHeader title={t('reminders.notifications')} />
      <PagedList
        query={notifications}
        isFiltered={false}
        onClear={() => undefined}
        exported={{ name: t('reminders.notifications'), list: { path: '/api/v1/notifications' }, columns }}
        empty={{ title: t('reminders.none'), hint: t('reminders.noneHint') }}
        rows={6}
      >
        {(items) =>
          items.map(({ id, day, recipient: desk, reminders }) => (
            <Panel key={id} title={`${day} · ${recipient(desk)}`}>
              <ReminderLines lines={reminders} label={`${day} ${recipient(desk)}`} />
            </Panel>
          ))
        }
      </PagedList>
    </>
  )
}
