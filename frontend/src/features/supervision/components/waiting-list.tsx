import { useTranslation } from 'react-i18next'
import type { SupervisionWaiting } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { partyName } from '../model/party-name'
import styles from './supervision.module.css'

function useWords() {
  const { t } = useTranslation()
  return ({ step, party, byOffice }: SupervisionWaiting) => {
    const about = party ? partyName(party) : ''
    const who = byOffice ? t('supervision.office') : about
    const what = t(`supervision.steps.${step}`)
    return byOffice && about ? `${who}${what}（${about}）` : `${who}${what}`
  }
}

/** Whom an order waits for; with `since`, from when on. */
export function WaitingList({ waiting, since }: { waiting: SupervisionWaiting[]; since?: boolean }) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  if (waiting.length === 0) return <>—</>
  return (
    <ul className={styles.waiting} aria-label={t('supervision.waitingFor')}>
      {waiting.map((one) => (
        <li key={`${one.step}${one.party?.orgUnit.code ?? ''}${one.party?.department?.code ?? ''}`}>
          {words(one)}
          {since && (
            <span className={styles.since}>
              {t('supervision.since', { moment: formatMoment(one.since, i18n.language) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
