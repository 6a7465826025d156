import { useTranslation } from 'react-i18next'

/** Shown when the configuration could not be read; antd is not up yet. */
export function StartFailure() {
  const { t } = useTranslation()
  return (
    <main style={{ padding: 32, textAlign: 'center' }}>
      <h1 style={{ fontSize: 18 }}>{t('app.configFailed')}</h1>
      <button type="button" onClick={() => globalThis.location.reload()}>
        {t('state.retry')}
      </button>
    </main>
  )
}
