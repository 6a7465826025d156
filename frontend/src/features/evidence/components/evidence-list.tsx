import { DeleteOutlined, DownloadOutlined, LinkOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '@/shared/api/types'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'
import { formatBytes } from '@/shared/format/bytes'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { useDeleteEvidence } from '../api/delete-evidence'
import { downloadEvidence } from '../api/download-evidence'
import { evidenceOptions } from '../api/list-evidence'
import type { EvidenceSubject } from '../model/subject'
import styles from './evidence.module.css'

function Download({ item }: { item: Evidence }) {
  const { t } = useTranslation()
  const sayProblem = useProblemDialog()
  const [isLoading, setLoading] = useState(false)
  const download = () => {
    setLoading(true)
    void downloadEvidence(item)
      .catch(sayProblem)
      .finally(() => setLoading(false))
  }
  return (
    <Button
      size="small"
      icon={<DownloadOutlined />}
      loading={isLoading}
      aria-label={`${t('evidence.download')} ${item.title}`}
      onClick={download}
    >
      {t('evidence.download')}
    </Button>
  )
}

function Item({ item }: { item: Evidence }) {
  const { t, i18n } = useTranslation()
  const confirmDelete = useConfirmDelete()
  const remove = useDeleteEvidence()
  const { id, title, link, size, addedBy, permissions } = item
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            <LinkOutlined aria-hidden /> {title}
          </a>
        ) : (
          title
        )}
        <span className={styles.meta}>
          {typeof size === 'number' && <span>{formatBytes(size, i18n.language)}</span>}
          <span>{addedBy}</span>
        </span>
      </span>
      {!link && <Download item={item} />}
      {permissions.includes('delete') && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={`${t('action.remove')} ${title}`}
          onClick={() => void confirmDelete({ name: title, remove: () => remove(id) })}
        />
      )}
    </li>
  )
}

/** The files and links behind one thing. */
export function EvidenceList({ subject }: { subject: EvidenceSubject }) {
  const { t } = useTranslation()
  const evidence = useQuery(evidenceOptions(subject))
  return (
    <StateBoundary
      query={evidence}
      rows={2}
      compact
      isEmpty={(rows) => rows.length === 0}
      empty={<p className={styles.none}>{t('evidence.none')}</p>}
    >
      {(rows) => (
        <ul className={styles.items} aria-label={t('evidence.title')}>
          {rows.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
    </StateBoundary>
  )
}
