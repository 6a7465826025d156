import { useTranslation } from 'react-i18next'
import type { Target } from '@/shared/api/types'
import { Panel } from '@/shared/ui/panel'
import { DefinitionVersions, DefinitionWords } from './definition-versions'
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
      <DefinitionWords
        definition={definition}
        more={[
          [t('target.rollup'), t(`rollup.${target.rollup}`)],
          [t('target.timeBasis'), t(`timeBasis.${target.timeBasis}`)],
        ]}
      />
      {definition.version > 1 && <DefinitionVersions target={target.id} count={definition.version} />}
    </Panel>
  )
}
