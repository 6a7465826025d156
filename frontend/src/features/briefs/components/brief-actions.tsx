import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Versioned } from '@/shared/api/client'
import type { Brief } from '@/shared/api/types'
import { ActionDrawer } from '@/shared/forms/action-drawer'
import { useConfirmDelete } from '@/shared/forms/use-confirm-delete'
import { ActionLink } from '@/shared/ui/action-link'
import { useHref } from '@/shared/routing/search'
import { useDeleteBrief, usePublishBrief } from '../api/change-briefs'

/** What one may do with a draft, by the server's permissions; publishing warns that it is for good. */
export function BriefActions({ version }: { version: Versioned<Brief> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const [isPublishing, setPublishing] = useState(false)
  const { id, title, permissions } = version.data
  const publish = usePublishBrief(id)
  const remove = useDeleteBrief()
  const confirmDelete = useConfirmDelete()
  const askDelete = () =>
    confirmDelete({
      name: title,
      remove: () => remove(id, version.etag),
      onDone: () => void navigate(href('/reports')),
    })
  return (
    <>
      {permissions.includes('publish') && (
        <Button type="primary" onClick={() => setPublishing(true)}>
          {t('brief.publish')}
        </Button>
      )}
      {permissions.includes('update') && (
        <ActionLink to={`/reports/${id}/edit`} type="default">
          {t('action.edit')}
        </ActionLink>
      )}
      {permissions.includes('delete') && (
        <Button danger onClick={() => void askDelete()}>
          {t('action.remove')}
        </Button>
      )}
      {isPublishing && (
        <ActionDrawer
          title={t('brief.publish')}
          subject={title}
          hint={t('brief.publishHint')}
          send={publish}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  )
}
