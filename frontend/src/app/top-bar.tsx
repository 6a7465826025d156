import { MenuOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMatch, useNavigate, useSearchParams } from 'react-router'
import { planPath } from '@/features/plans/model/plan-path'
import { NotificationBell } from '@/features/reminders/components/notification-bell'
import type { Me, Plan } from '@/shared/api/types'
import { AccountMenu } from './account-menu'
import { AsOfPicker } from './as-of-picker'
import { LanguageSwitch, ThemeSwitch } from './preferences'
import styles from './shell.module.css'

function PlanSwitch({ plans, plan }: { plans: Plan[]; plan: Plan | null }) {
  const { t } = useTranslation()
  const [, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const shown = useMatch('/plans/:id/*')?.params.id
  if (!plan) return <span className={styles.plan} />
  if (plans.length < 2) return <span className={styles.plan}>{plan.title}</span>
  const change = (code: string) => {
    const next = plans.find((each) => each.code === code)
    // A plan's own page goes along; every other one just shows what it has of the other plan.
    if (next && plans.some(({ id }) => id === shown)) void navigate(planPath(next))
    else setSearch({ plan: code })
  }
  return (
    <Select
      className={styles.plan}
      variant="borderless"
      aria-label={t('app.plan')}
      value={plan.code}
      options={plans.map(({ code, title }) => ({ value: code, label: title }))}
      onChange={change}
    />
  )
}

interface TopBarProps {
  plans: Plan[]
  plan: Plan | null
  me: Me | null
  onMenu: () => void
}

/** The head of every page. */
export function TopBar({ plans, plan, me, onMenu }: TopBarProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.bar}>
      <Button
        className={styles.menu}
        type="text"
        icon={<MenuOutlined />}
        aria-label={t('app.menu')}
        onClick={onMenu}
      />
      <span className={styles.brand}>
        <img src="/favicon.svg" alt="" width={24} height={24} />
        <span>{t('app.name')}</span>
      </span>
      <PlanSwitch plans={plans} plan={plan} />
      <AsOfPicker />
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
        {me && <NotificationBell />}
        {me && <AccountMenu me={me} />}
      </div>
    </header>
  )
}
