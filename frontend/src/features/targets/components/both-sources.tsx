import { useTranslation } from 'react-i18next'
import type { Value } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { formatPeriod } from '@/shared/format/periods'
import { useFigures } from '@/shared/ui/use-figures'
import styles from './targets.module.css'

/** What a higher body has published beside what the units below add up to; the published figure counts. */
function SideBySide({ value }: { value: Value }) {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(value.unit)
  const { authoritative, rolledUp } = value
  if (!authoritative) return null
  const hasBoth = typeof authoritative.value === 'number' && typeof rolledUp?.value === 'number'
  const words = [formatPeriod(authoritative.period, i18n.language), authoritative.source, authoritative.note]
  return (
    <>
      <dl className={styles.sources} aria-label={t('figureNote.bothValues')}>
        <div>
          <dt>{t('figureNote.authoritative')}</dt>
          <dd>
            <strong>{figure(authoritative.value)}</strong>{' '}
            <span className={styles.sub}>{words.filter(Boolean).join(' · ')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('figureNote.rolledUp')}</dt>
          <dd>
            <strong>{figure(rolledUp?.value)}</strong>
            {hasBoth && (
              <span className={styles.sub}>
                {t('figureNote.difference', {
                  value: formatNumber((rolledUp?.value ?? 0) - (authoritative.value ?? 0), i18n.language),
                })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <p className={styles.hint}>{t('figureNote.authoritativeNote')}</p>
    </>
  )
}

/** What a reader has to know before comparing: two sources, or definitions that differ. */
export function BothSources({ value }: { value: Value }) {
  const { t } = useTranslation()
  return (
    <>
      <SideBySide value={value} />
      {value.mixedDefinitions && (
        <p className={styles.caution} role="note">
          {t('figureNote.mixed')}
        </p>
      )}
    </>
  )
}
