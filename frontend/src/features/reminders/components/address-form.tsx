import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NotificationAddressRequest } from '@/shared/api/types'
import { SelectField, TextField, type Option } from '@/shared/forms/fields'
import { useSave } from '@/shared/forms/use-save'
import { useCreateAddress } from '../api/addresses'
import { CHANNELS, CIRCLES } from '../model/desks'
import styles from './reminders.module.css'

interface AddressFormProps {
  orgUnits: Option[]
  departments: Option[]
}

/** Adds an address for a desk. */
export function AddressForm({ orgUnits, departments }: AddressFormProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm<NotificationAddressRequest>()
  const circle = Form.useWatch('circle', form)
  const create = useCreateAddress()
  const { send, isSaving, refusal } = useSave({ form })
  const isDepartment = circle === 'DEPARTMENT'
  const submit = (values: NotificationAddressRequest) =>
    send(async () => {
      await create({
        ...values,
        orgUnit: isDepartment ? null : (values.orgUnit ?? null),
        department: isDepartment ? (values.department ?? null) : null,
      })
      form.resetFields()
    })
  return (
    <Form
      form={form}
      layout="vertical"
      aria-label={t('reminders.newAddress')}
      initialValues={{ circle: 'REPORTERS', channel: 'EMAIL' }}
      onFinish={(values) => void submit(values)}
    >
      <div className={styles.addressFields}>
        <SelectField
          name="circle"
          label={t('reminders.circle')}
          required
          options={CIRCLES.map((value) => ({ value, label: t(`reminders.circles.${value}`) }))}
        />
        {isDepartment ? (
          <SelectField
            name="department"
            label={t('reminders.circles.DEPARTMENT')}
            required
            options={departments}
          />
        ) : (
          <SelectField name="orgUnit" label={t('reminders.orgUnit')} required options={orgUnits} />
        )}
        <SelectField
          name="channel"
          label={t('reminders.channel')}
          required
          options={CHANNELS.map((value) => ({ value, label: t(`reminders.channels.${value}`) }))}
        />
        <TextField name="address" label={t('reminders.address')} required />
      </div>
      {refusal && (
        <p role="alert" className={styles.warning}>
          {[refusal.title, ...refusal.messages].join('；')}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={isSaving}>
        {t('reminders.newAddress')}
      </Button>
    </Form>
  )
}
