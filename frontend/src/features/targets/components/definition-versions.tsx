import { useQuery } from '@tanstack/react-query'
import { useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { DefinitionVersion, Target } from '@/shared/api/types'
import { dayOf, formatDate } from '@/shared/format/dates'
import { Facts } from '@/shared/ui/facts'
import { StateBoundary } from '@/shared/ui/state-boundary'
import { definitionsOptions } from '../api/definitions'
import styles from './targets.module.css'

interface DefinitionWordsProps {
  definition: Target['definition']
  more?: ComponentProps<typeof Facts>['rows']
}

/** The words of one definition card as names and values, with what else belongs to it. */
export function DefinitionWords({ definition, more = [] }: DefinitionWordsProps) {
  const { t } = useTranslation()
  return (
    <Facts
      rows={[
        [t('target.numerator'), definition.numerator],
        [t('target.denominator'), definition.denominator],
        [t('target.population'), definition.population],
        [t('target.exclusions'), definition.exclusions],
        [t('target.method'), definition.method],
        [t('figureNote.rounding'), definition.rounding],
        [t('target.source'), definition.source],
        ...more,
      ]}
    />
  )
}

function Version({ version, isCurrent }: { version: DefinitionVersion; isCurrent: boolean }) {
  const { t, i18n } = useTranslation()
  return (
    <li>
      <strong>{t('target.definitionVersion', { version: version.version })}</strong>
      <span className={styles.sub}>
        <span>{t('figureNote.versionSince', { date: formatDate(dayOf(version.since), i18n.language) })}</span>
        {isCurrent && <span>{t('figureNote.currentVersion')}</span>}
        {version.changedBy && <span>{t('figureNote.changedBy', { name: version.changedBy })}</span>}
      </span>
      {version.reason && (
        <p className={styles.hint}>
          {t('figureNote.changeReason')}：{version.reason}
        </p>
      )}
      <DefinitionWords definition={version} />
    </li>
  )
}

/** Every version of the definition card, newest first; read when it is opened. */
export function DefinitionVersions({ target, count }: { target: string; count: number }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const versions = useQuery({ ...definitionsOptions(target), enabled: isOpen })
  return (
    <details className={styles.versions} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('figureNote.versions', { count })}</summary>
      {isOpen && (
        <StateBoundary query={versions} rows={3} compact>
          {(items) => (
            <ol>
              {items.map((version, index) => (
                <Version key={version.version} version={version} isCurrent={index === 0} />
              ))}
            </ol>
          )}
        </StateBoundary>
      )}
    </details>
  )
}
