import { useTranslation } from 'react-i18next'
import { AppLink } from '@/shared/routing/app-link'
import { PageHeader } from '@/shared/ui/page-header'
import { StateMessage } from '@/shared/ui/state-message'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('app.notFound')} />
      <StateMessage
        title={t('app.notFoundHint')}
        action={<AppLink to="/overview">{t('app.home')}</AppLink>}
      />
    </>
  )
}
