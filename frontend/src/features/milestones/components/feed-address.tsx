import { App, Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './milestones.module.css'

/** A new feed's address, which is shown this once. */
export function FeedAddress({ path }: { path: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const address = new URL(path, globalThis.location.origin).href
  const copy = async () => {
    try {
      await globalThis.navigator.clipboard.writeText(address)
      void message.success(t('feed.copied'))
    } catch {
      void message.warning(t('feed.copyFailed'))
    }
  }
  return (
    <div role="status">
      <p>
        <strong>{t('feed.created')}</strong>
      </p>
      <div className={styles.address}>
        <Input
          readOnly
          aria-label={t('feed.address')}
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <Button onClick={() => void copy()}>{t('feed.copy')}</Button>
      </div>
    </div>
  )
}
