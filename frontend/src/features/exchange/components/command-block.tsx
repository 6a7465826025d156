import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/panel'
import styles from './exchange.module.css'
import { useCopy } from './use-copy'

interface CommandBlockProps {
  title: string
  hint: string
  command: string
}

/** A step of the guide: what it does, and the command to be copied. */
export function CommandBlock({ title, hint, command }: CommandBlockProps) {
  const { t } = useTranslation()
  const copy = useCopy()
  return (
    <Panel
      title={title}
      extra={
        <Button
          size="small"
          icon={<CopyOutlined aria-hidden />}
          aria-label={t('guide.copyOf', { name: title })}
          onClick={() => void copy(command)}
        >
          {t('guide.copy')}
        </Button>
      }
    >
      <p className={styles.lead}>{hint}</p>
      <pre className={styles.code} role="group" aria-label={title} tabIndex={0}>
        <code>{command}</code>
      </pre>
    </Panel>
  )
}
