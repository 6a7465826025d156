import { useTranslation } from 'react-i18next'
import { formatFigure, formatGoal } from '@/shared/format/figures'
import type { Target } from '@/shared/api/types'

type Measured = Pick<Target, 'unit' | 'comparator' | 'goal' | 'goalUpper'>

/** Writes figures with their unit's word in the reader's language; a figure without a unit stays a plain number. */
export function useFigures(measuredIn: string | null | undefined) {
  const { t, i18n } = useTranslation()
  const unit = measuredIn ?? ''
  const known = i18n.exists(`unit.${unit}`)
  const measured = { code: unit, word: known ? t(`unit.${unit as 'PERSON'}`) : unit }
  return {
    figure: (value: number | null | undefined) => formatFigure(value, measured, i18n.language),
    goal: (target: Measured) =>
      formatGoal(
        { comparator: target.comparator, value: target.goal, upper: target.goalUpper },
        measured,
        i18n.language,
      ),
    word: measured.word,
  }
}
