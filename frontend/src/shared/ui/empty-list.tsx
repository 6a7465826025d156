import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateMessage } from './state-message'

interface EmptyListProps {
  isFiltered: boolean
  onClear: () => void
  title: string
  hint: string
  action?: ReactNode
}

/** A list without rows: because of the filters, or because there is nothing yet. */
export function EmptyList({ isFiltered, onClear, title, hint, action }: EmptyListProps) {
  const { t } = useTranslation()
  if (!isFiltered) return <StateMessage title={title} hint={action ? hint : undefined} action={action} />
  return (
    <StateMessage
      title={t('state.noMatch')}
      hint={t('state.noMatchHint')}
      action={<Button onClick={onClear}>{t('action.clear')}</Button>}
    />
  )
}
