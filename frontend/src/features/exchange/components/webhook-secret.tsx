import { CopyOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './exchange.module.css'
import { useCopy } from './use-copy'

/** A secret that is shown this once; it closes by its own button only. */
export function WebhookSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation()
  const copy = useCopy()
  return (
    <Modal
      open
      title={t('webhook.secretTitle')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('webhook.secretDone')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('webhook.secretHint')}</p>
      <pre className={styles.code} role="group" aria-label={t('webhook.secretTitle')} tabIndex={0}>
        <code>{secret}</code>
      </pre>
      <p>
        <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy(secret)}>
          {t('webhook.secretCopy')}
        </Button>
      </p>
    </Modal>
  )
}
