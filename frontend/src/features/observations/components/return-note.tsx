import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

const FIELDS = ['numerator', 'denominator', 'value', 'note'] as const
type Field = (typeof FIELDS)[number]

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name)

/** Why a figure went back, and which fields it is about. */
export function ReturnNote({ reason, fields }: { reason: string; fields: string[] }) {
  const { t } = useTranslation()
  const named = fields.map((name) => (isField(name) ? t(`observation.${name}`) : name))
  return (
    <Alert
      type="warning"
      showIcon
      title={t('observation.returned', { reason })}
      description={
        named.length > 0 ? t('observation.returnedFields', { fields: named.join('、') }) : undefined
      }
      style={{ marginBottom: 16, maxWidth: 960 }}
    />
  )
}
