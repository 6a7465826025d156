import { useTranslation } from 'react-i18next'
import type { ExplanationNode } from '@/shared/api/types'
import { formatPeriod } from '@/shared/format/periods'

type Source = NonNullable<ExplanationNode['observation']>

/** Where one unit's figure comes from: period, sample, who published it, under which definition. */
export function ObservationSource({ observation }: { observation: Source }) {
  const { t, i18n } = useTranslation()
  const { period, valueStatus, sampleSize, definitionVersion, source } = observation
  const words = [
    formatPeriod(period, i18n.language),
    valueStatus === 'AUTHORITATIVE' && t('explanation.authoritative'),
    valueStatus === 'SAMPLED' &&
      (sampleSize ? t('explanation.sampled', { size: sampleSize }) : t('explanation.sampledAny')),
    definitionVersion > 1 && t('explanation.version', { version: definitionVersion }),
    source?.system,
  ]
  return <>{words.filter(Boolean).join(' · ')}</>
}
