import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarFeedRequest, Plan } from '@/shared/api/types'
import { SelectField, TextField, type Option } from '@/shared/forms/fields'
import { useSave } from '@/shared/forms/use-save'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { calendarFeedsOptions, useCreateFeed } from '../api/calendar-feeds'
import { FeedAddress } from './feed-address'
import { FeedList } from './feed-list'
import styles from './milestones.module.css'

interface NewFeedProps {
  plan: Plan
  orgUnits: Option[]
  onCreated: (address: string) => void
}

function NewFeed({ plan, orgUnits, onCreated }: NewFeedProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Omit<CalendarFeedRequest, 'plan'>>()
  const create = useCreateFeed()
  const { send, isSaving, refusal } = useSave({ form })
  const submit = (values: Omit<CalendarFeedRequest, 'plan'>) =>
    send(async () => {
      const { address } = await create({ ...values, plan: plan.code })
      if (address) onCreated(address)
      form.resetFields()
    })
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
      <TextField name="name" label={t('feed.name')} hint={t('feed.namePlaceholder')} />
      <SelectField name="orgUnit" label={t('feed.orgUnit')} options={orgUnits} hint={t('form.optional')} />
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {[refusal.title, ...refusal.messages].join('；')}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={isSaving}>
        {t('feed.create')}
      </Button>
    </Form>
  )
}

interface FeedsDrawerProps {
  plan: Plan
  orgUnits: Option[]
  onClose: () => void
}

/** Calendar subscriptions: make one, copy its address once, see one's own, take one back. */
export function FeedsDrawer({ plan, orgUnits, onClose }: FeedsDrawerProps) {
  const { t } = useTranslation()
  const [created, setCreated] = useState<string | null>(null)
  const feeds = useQuery(calendarFeedsOptions())
  return (
    <Drawer open title={t('feed.title')} size="min(100vw, 520px)" onClose={onClose}>
      <p className={styles.lead}>{t('feed.lead')}</p>
      {created ? (
        <FeedAddress path={created} />
      ) : (
        <NewFeed plan={plan} orgUnits={orgUnits} onCreated={setCreated} />
      )}
      <h3 className={styles.subhead}>{t('feed.list')}</h3>
      <StateBoundary
        query={feeds}
        rows={3}
        compact
        isEmpty={(items) => items.length === 0}
        empty={<p className={styles.lead}>{t('feed.none')}</p>}
      >
        {(items) => <FeedList feeds={items} />}
      </StateBoundary>
    </Drawer>
  )
}
