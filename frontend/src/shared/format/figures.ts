const NONE = '—'

/** A figure as the API sent it, grouped, with at most the given decimals; a dash when there is none. */
export function formatNumber(value: number | null | undefined, language: string, decimals = 2): string {
  if (value === null || value === undefined) return NONE
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value)
}

/** A share 0…1 as a percentage without needless decimals. */
export function formatShare(share: number | null | undefined, language: string): string {
  if (share === null || share === undefined) return NONE
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** Units whose figures are written without a space before them. */
const SYMBOLS: Record<string, string> = { PERCENT: '%' }

/** A figure with its unit: 56.36%, 1 200 人. The unit's word comes translated from the caller. */
export function formatFigure(
  value: number | null | undefined,
  unit: { code: string; word: string },
  language: string,
): string {
  const figure = formatNumber(value, language)
  if (figure === NONE) return figure
  const symbol = SYMBOLS[unit.code]
  return symbol ? `${figure}${symbol}` : `${figure} ${unit.word}`.trim()
}

const SIGNS = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '=', BETWEEN: '' } as const

/** A goal as it is spoken of: ≥ 60%, ≤ 4, 1–2. */
export function formatGoal(
  goal: { comparator: keyof typeof SIGNS; value: number | null | undefined; upper?: number | null },
  unit: { code: string; word: string },
  language: string,
): string {
  if (goal.value === null || goal.value === undefined) return NONE
  const figure = formatFigure(goal.value, unit, language)
  if (goal.comparator === 'BETWEEN')
    return `${formatNumber(goal.value, language)}–${formatFigure(goal.upper, unit, language)}`
  return `${SIGNS[goal.comparator]} ${figure}`
}
