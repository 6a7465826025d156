import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Badge, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useHref } from '@/shared/routing/search'
import { unseenOptions } from '../api/notifications'

/** How many digests one has not looked at, and the way to them. */
export function NotificationBell() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()('/notifications')
  const { data } = useQuery(unseenOptions())
  const count = data?.count ?? 0
  const words = count ? t('reminders.bellCount', { count }) : t('reminders.bell')
  return (
    <Button
      type="text"
      href={href}
      aria-label={words}
      title={words}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        void navigate(href)
      }}
      icon={
        <Badge count={count} size="small" overflowCount={99}>
          <BellOutlined aria-hidden style={{ fontSize: 16 }} />
        </Badge>
      }
    />
  )
}
