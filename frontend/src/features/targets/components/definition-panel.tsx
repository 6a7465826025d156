import { useTranslation } from 'react-i18next'
import type { Target } from '@/shared/api/types'
import { Facts } from '@/shared/ui/facts'
import { Panel } from '@/shared/ui/panel'
import styles from './targets.module.css'

/** The definition card (口径): what is counted, what is not, and how it is added up. */
export function DefinitionPanel({ target }: { target: Target }) {
  const { t } = useTranslation()
  const { definition } = target
  const words = [definition.numerator, definition.denominator, definition.population, definition.method]
  return (
    <Panel
      title={t('target.definition')}
      extra={
        <span className={styles.sub}>{t('target.definitionVersion', { version: definition.version })}</span>
      }
    >
      {!words.some(Boolean) && <p className={styles.sub}>{t('target.noDefinition')}</p>}
      <Facts
        rows={[
          [t('target.numerator'), definition.numerator],
          [t('target.denominator'), definition.denominator],
          [t('target.population'), definition.population],
          [t('target.exclusions'), definition.exclusions],
          [t('target.method'), definition.method],
          [t('target.source'), definition.source],
          [t('target.rollup'), t(`rollup.${target.rollup}`)],
          [t('target.timeBasis'), t(`timeBasis.${target.timeBasis}`)],
        ]}
      />
    </Panel>
  )
}
