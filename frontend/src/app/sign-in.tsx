import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import styles from './sign-in.module.css'

function Trouble() {
  const { t } = useTranslation()
  const { hasExpired, error } = useSession()
  if (error) return <Alert type="error" showIcon title={t('signIn.failed')} description={error.message} />
  return hasExpired ? <Alert type="info" showIcon title={t('signIn.expired')} /> : null
}

/** What people see who are not signed in; the address they asked for is kept. */
export function SignIn() {
  const { t } = useTranslation()
  const { isBusy, signIn } = useSession()
  return (
    <main className={styles.page}>
      <title>{`${t('signIn.button')} · ${t('app.name')}`}</title>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src="/favicon.svg" alt="" width={36} height={36} />
          <span>{t('app.name')}</span>
        </div>
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.lead')}</p>
        <Trouble />
        <Button type="primary" size="large" block loading={isBusy} onClick={() => void signIn()}>
          {isBusy ? t('signIn.busy') : t('signIn.button')}
        </Button>
      </div>
    </main>
  )
}
