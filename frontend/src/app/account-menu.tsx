import { ApiOutlined, LogoutOutlined, MessageOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { MenuProps } from 'antd'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Me } from '@/shared/api/types'
import { useSession } from '@/shared/auth/use-session'
import { useHref } from '@/shared/routing/search'
import { Deployment } from '@/shared/api/deployment'
import styles from './shell.module.css'

function useRoleWords(roles: string[]): string {
  const { t, i18n } = useTranslation()
  return roles
    .filter((role) => i18n.exists(`role.${role}`))
    .map((role) => t(`role.${role as 'viewer'}`))
    .join('、')
}

function Who({ me }: { me: Me }) {
  const roles = useRoleWords(me.roles)
  const place = [me.orgUnit?.name, me.department?.name].filter(Boolean).join(' · ')
  return (
    <div className={styles.who}>
      <strong>{me.name}</strong>
      <span>{roles}</span>
      {place && <span>{place}</span>}
    </div>
  )
}

/** Who is signed in, in which role and for which org unit; and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { signOut } = useSession()
  const href = useHref()
  const swaggerUrl = use(Deployment)?.swaggerUrl
  const items: MenuProps['items'] = [
    { key: 'who', type: 'group', label: <Who me={me} /> },
    { type: 'divider' },
    {
      key: 'suggestions',
      icon: <MessageOutlined />,
      label: <Link to={href('/suggestions')}>{t('app.suggestions')}</Link>,
    },
    ...(swaggerUrl
      ? [
          {
            key: 'swagger',
            icon: <ApiOutlined />,
            label: (
              <a href={swaggerUrl} target="_blank" rel="noreferrer">
                {t('app.swagger')}
              </a>
            ),
          },
        ]
      : []),
    { key: 'signOut', icon: <LogoutOutlined />, label: t('app.signOut'), onClick: () => void signOut() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={`${t('app.account')}：${me.name}`}>
        <span className={styles.name}>{me.name}</span>
      </Button>
    </Dropdown>
  )
}
