import { Alert, Button, Form, Input, Progress } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/shared/api/problem'
import { FileButton } from '@/shared/ui/file-button'
import { FileZone } from '@/shared/ui/file-zone'
import { useAddEvidence } from '../api/add-evidence'
import type { EvidenceSubject } from '../model/subject'
import styles from './evidence.module.css'

/** What the service takes; it looks at the content, this only helps to pick. */
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.docx,.xlsx,.pptx,.doc,.xls,.csv,.txt'

interface Upload {
  name: string
  share: number
  problem?: string
}

function useUploads(subject: EvidenceSubject) {
  const { t } = useTranslation()
  const add = useAddEvidence(subject)
  const [uploads, setUploads] = useState<Upload[]>([])
  const set = (next: Upload) =>
    setUploads((before) => [...before.filter(({ name }) => name !== next.name), next])
  const drop = (name: string) => setUploads((before) => before.filter((each) => each.name !== name))
  const send = async (file: File) => {
    const { name } = file
    set({ name, share: 0 })
    try {
      await add.file(file, (share) => set({ name, share }))
      drop(name)
    } catch (error) {
      set({ name, share: 1, problem: wordsOf(error, t('state.offline')) })
    }
  }
  return { uploads, drop, send: (files: Iterable<File>) => [...files].forEach((file) => void send(file)) }
}

function Uploads({ uploads, onDrop }: { uploads: Upload[]; onDrop: (name: string) => void }) {
  const { t } = useTranslation()
  return uploads.map(({ name, share, problem }) =>
    problem ? (
      <Alert
        key={name}
        role="alert"
        type="error"
        showIcon
        title={name}
        description={problem}
        closable={{ 'aria-label': t('evidence.dismiss', { name }), onClose: () => onDrop(name) }}
      />
    ) : (
      <div key={name} className={styles.upload}>
        <span>{name}</span>
        <Progress
          percent={Math.round(share * 100)}
          size="small"
          aria-label={t('evidence.uploading', { name })}
        />
      </div>
    ),
  )
}

function LinkField({ subject }: { subject: EvidenceSubject }) {
  const { t } = useTranslation()
  const add = useAddEvidence(subject)
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string>()
  const id = useId()
  const send = () =>
    add.link(link.trim()).then(
      () => {
        setLink('')
        setProblem(undefined)
      },
      (error: unknown) => setProblem(wordsOf(error, t('state.offline'))),
    )
  return (
    <Form.Item
      htmlFor={id}
      label={t('evidence.link')}
      layout="vertical"
      {...(problem && { validateStatus: 'error', help: problem })}
      className={styles.link}
    >
      <div className={styles.row}>
        <Input id={id} type="url" value={link} onChange={({ target }) => setLink(target.value)} />
        <Button disabled={link.trim() === ''} onClick={() => void send()}>
          {t('evidence.addLink')}
        </Button>
      </div>
    </Form.Item>
  )
}

/** Brings files: dragged here, picked, or taken with a phone's camera if one likes. */
export function EvidenceUpload({ subject }: { subject: EvidenceSubject }) {
  const { t } = useTranslation()
  const { uploads, drop, send } = useUploads(subject)
  return (
    <div className={styles.add}>
      <FileZone hint={t('evidence.hint')} onFiles={send}>
        <FileButton label={t('evidence.pick')} accept={ACCEPTED} multiple onFiles={send} />
        <FileButton
          label={t('evidence.photo')}
          accept="image/*"
          camera
          className={styles.camera}
          onFiles={send}
        />
      </FileZone>
      <Uploads uploads={uploads} onDrop={drop} />
      <LinkField subject={subject} />
    </div>
  )
}
