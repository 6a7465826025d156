import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import type { ScorecardTarget } from '@/shared/api/types'
import { useLightWords } from '@/shared/ui/use-light-words'

/** The heat table as it goes out: each target's value and light, side by side. */
export function useScorecardExport(targets: ScorecardTarget[]) {
  const { t } = useTranslation()
  const lights = useLightWords()
  return [
    column(t('scorecard.rank'), '/rank'),
    column(t('scorecard.unit'), '/orgUnit/name'),
    column(t('scorecard.score'), '/score'),
    column(t('export.reportedUnits'), '/reportedUnits'),
    column(t('export.expectedUnits'), '/expectedUnits'),
    ...targets.flatMap(({ name }, place) => [
      column(name, `/cells/${String(place)}/value`),
      column(`${name} ${t('light.label')}`.slice(0, 100), `/cells/${String(place)}/light`, { words: lights }),
    ]),
  ]
}
