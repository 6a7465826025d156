import { useQuery } from '@tanstack/react-query'
import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Webhook, WebhookRequest } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, SelectField, TextField, type Option } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { VersionedEditor } from '@/shared/forms/versioned-editor'
import { useCreateWebhook, useReplaceWebhook } from '../api/change-webhooks'
import { webhookOptions } from '../api/read-webhook'
import { CHANGE_KINDS } from '../model/change-words'

interface WebhookDrawerProps {
  /** The webhook to change; null for a new one. */
  id: string | null
  orgUnits: Option[]
  /** Gets the secret of a new one. */
  onSaved: (secret: string | null) => void
  onClose: () => void
}

interface WebhookFormProps extends Omit<WebhookDrawerProps, 'id'> {
  initial: WebhookRequest
  isNew?: boolean
  save: (body: WebhookRequest) => Promise<Webhook>
  onReload?: () => void
}

const NEW: WebhookRequest = { url: '', description: '', orgUnit: null, types: [], active: true }

function useTypeOptions(chosen: string[]): Option[] {
  const { t } = useTranslation()
  const kinds = CHANGE_KINDS.map((value) => ({ value, label: t(`audit.types.${value}`) }))
  const known: string[] = [...CHANGE_KINDS]
  const others = chosen.filter((type) => !known.includes(type)).map((value) => ({ value, label: value }))
  return [...kinds, ...others]
}

function WebhookForm({ initial, isNew, orgUnits, save, onSaved, onClose, ...form }: WebhookFormProps) {
  const { t } = useTranslation()
  const types = useTypeOptions(initial.types)
  return (
    <EditorForm<WebhookRequest>
      label={t(isNew ? 'webhook.add' : 'webhook.edit')}
      initial={initial}
      save={(values) => save({ ...initial, ...values, orgUnit: values.orgUnit ?? null })}
      onSaved={(saved) => onSaved((saved as Webhook).secret ?? null)}
      onCancel={onClose}
      {...form}
    >
      <FieldSection>
        <TextField name="url" label={t('webhook.url')} hint={t('webhook.urlHint')} required wide />
        <TextField name="description" label={t('webhook.description')} wide />
        <SelectField
          name="orgUnit"
          label={t('webhook.orgUnit')}
          hint={t('webhook.orgUnitHint')}
          options={orgUnits}
          disabled={!isNew}
          wide
        />
        <SelectField
          name="types"
          label={t('webhook.types')}
          hint={t('webhook.typesHint')}
          options={types}
          multiple
          wide
        />
        <Form.Item
          name="active"
          label={t('webhook.active')}
          extra={t('webhook.activeHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      </FieldSection>
    </EditorForm>
  )
}

function WebhookEditor({ id, ...rest }: WebhookDrawerProps & { id: string }) {
  const query = useQuery(webhookOptions(id))
  const replace = useReplaceWebhook(id)
  return (
    <VersionedEditor query={query}>
      {({ data, etag }, reload) => {
        const { url, description, orgUnit, types, active } = data
        return (
          <WebhookForm
            {...rest}
            initial={{ url, description, orgUnit: orgUnit?.code ?? null, types, active }}
            save={(body) => replace(body, etag)}
            onReload={reload}
          />
        )
      }}
    </VersionedEditor>
  )
}

/** Adds or changes a webhook beside the page. */
export function WebhookDrawer({ id, ...rest }: WebhookDrawerProps) {
  const { t } = useTranslation()
  const create = useCreateWebhook()
  return (
    <FormDrawer title={t(id ? 'webhook.edit' : 'webhook.add')}>
      {id ? <WebhookEditor id={id} {...rest} /> : <WebhookForm {...rest} isNew initial={NEW} save={create} />}
    </FormDrawer>
  )
}
