import { Alert, Button, Form, Input, Progress } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/shared/api/problem'
import type { PlanDocument } from '@/shared/api/types'
import { FileButton } from '@/shared/ui/file-button'
import { FileZone } from '@/shared/ui/file-zone'
import { useUploadDocument } from '../api/upload-document'
import styles from './documents.module.css'

/** What the service takes; it looks at the content, this only helps to pick. */
const ACCEPTED = '.docx,.pdf,.txt,.html,.htm,.xlsx'

interface Refused {
  name: string
  words: string
}

function useHandingIn(onStored: (stored: PlanDocument) => void) {
  const { t } = useTranslation()
  const send = useUploadDocument()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState<{ name: string; share: number } | null>(null)
  const handIn = async (name: string, sending: () => Promise<PlanDocument>) => {
    setRefused(null)
    setBusy({ name, share: 0 })
    try {
      onStored(await sending())
    } catch (error) {
      setRefused({ name, words: wordsOf(error, t('state.offline')) })
    } finally {
      setBusy(null)
    }
  }
  const file = (content: File | undefined) =>
    content &&
    void handIn(content.name, () => send.file(content, (share) => setBusy({ name: content.name, share })))
  const text = (words: string) => void handIn(t('documents.pasted'), () => send.text(words))
  return { file, text, busy, refused, dismiss: () => setRefused(null) }
}

function Zone({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation()
  const take = ([file]: File[]) => onFile(file)
  return (
    <FileZone hint={t('documents.hint')} onFiles={take}>
      <FileButton type="primary" label={t('documents.pick')} accept={ACCEPTED} onFiles={take} />
    </FileZone>
  )
}

function Paste({ isBusy, onText }: { isBusy: boolean; onText: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const id = useId()
  return (
    <Form.Item htmlFor={id} label={t('documents.paste')} layout="vertical">
      <div className={styles.paste}>
        <Input.TextArea id={id} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
        <Button disabled={isBusy || text.trim() === ''} onClick={() => onText(text)}>
          {t('documents.pasteSend')}
        </Button>
      </div>
    </Form.Item>
  )
}

/** Hands in a work plan: dragged here, picked, or pasted. */
export function DocumentUpload({ onStored }: { onStored: (stored: PlanDocument) => void }) {
  const { t } = useTranslation()
  const { file, text, busy, refused, dismiss } = useHandingIn(onStored)
  return (
    <div className={styles.add}>
      <Zone onFile={file} />
      {busy && (
        <Progress
          percent={Math.round(busy.share * 100)}
          size="small"
          aria-label={t('documents.uploading', { name: busy.name })}
        />
      )}
      {refused && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={refused.name}
          description={refused.words}
          closable={{ 'aria-label': t('documents.dismiss', { name: refused.name }), onClose: dismiss }}
        />
      )}
      <Paste isBusy={busy !== null} onText={text} />
    </div>
  )
}
