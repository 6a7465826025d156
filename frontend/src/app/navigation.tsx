import {
  AimOutlined,
  AuditOutlined,
  BellOutlined,
  DashboardOutlined,
  FileTextOutlined,
  FlagOutlined,
  FormOutlined,
  HistoryOutlined,
  ImportOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SwapOutlined,
  TableOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useMay } from '@/features/me/model/use-may'
import { useHref } from '@/shared/routing/search'
import type { Dictionary } from '@/shared/i18n/zh-CN'
import styles from './shell.module.css'

type Word = keyof Dictionary['nav']

const entries: { path: string; word: Word; icon: ReactNode; needs?: string }[] = [
  { path: '/overview', word: 'overview', icon: <DashboardOutlined aria-hidden /> },
  { path: '/tasks', word: 'tasks', icon: <UnorderedListOutlined aria-hidden /> },
  { path: '/targets', word: 'targets', icon: <AimOutlined aria-hidden /> },
  { path: '/milestones', word: 'milestones', icon: <FlagOutlined aria-hidden /> },
  { path: '/scorecard', word: 'scorecard', icon: <TableOutlined aria-hidden /> },
  { path: '/reporting', word: 'reporting', icon: <FormOutlined aria-hidden /> },
  {
    path: '/reviews',
    word: 'reviews',
    icon: <AuditOutlined aria-hidden />,
    needs: 'reviewObservations',
  },
  { path: '/supervision', word: 'supervision', icon: <NotificationOutlined aria-hidden /> },
  {
    path: '/system/reminders',
    word: 'reminders',
    icon: <BellOutlined aria-hidden />,
    needs: 'keepReminders',
  },
  { path: '/reports', word: 'reports', icon: <FileTextOutlined aria-hidden /> },
  {
    path: '/exchange',
    word: 'exchange',
    icon: <SwapOutlined aria-hidden />,
    needs: 'createObservation',
  },
  { path: '/plans', word: 'plans', icon: <ProfileOutlined aria-hidden />, needs: 'createPlan' },
  { path: '/new-plan', word: 'documents', icon: <ImportOutlined aria-hidden />, needs: 'createPlan' },
  { path: '/system/audit', word: 'audit', icon: <HistoryOutlined aria-hidden />, needs: 'readAuditEvents' },
]

function Entry({
  to,
  icon,
  onClick,
  children,
}: {
  to: string
  icon: ReactNode
  onClick?: () => void
  children: ReactNode
}) {
  return (
    <li>
      <NavLink
        to={to}
        onClick={onClick}
        className={({ isActive }) => (isActive ? `${styles.entry} ${styles.active}` : (styles.entry ?? ''))}
      >
        {icon}
        <span>{children}</span>
      </NavLink>
    </li>
  )
}

/** The pages there are for this person. */
export function Navigation({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation()
  const href = useHref()
  const may = useMay()
  const shown = entries.filter(({ needs }) => !needs || may(needs))
  return (
    <nav aria-label={t('app.navigation')}>
      <ul className={styles.entries}>
        {shown.map(({ path, word, icon }) => (
          <Entry key={path} to={href(path)} icon={icon} onClick={onChoose}>
            {t(`nav.${word}`)}
          </Entry>
        ))}
      </ul>
    </nav>
  )
}

/** The same on a phone, behind the menu button. */
export function NavigationDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      placement="left"
      size={240}
      title={t('app.name')}
      styles={{ body: { padding: 8 } }}
    >
      <Navigation onChoose={onClose} />
    </Drawer>
  )
}
