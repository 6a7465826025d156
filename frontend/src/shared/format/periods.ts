type Frequency = 'YEARLY' | 'QUARTERLY' | 'MONTHLY'

/** The period codes of a year for one frequency: 2025; 2025-Q1 …; 2025-01 … */
export function periodsOf(year: number, frequency: Frequency): string[] {
  if (frequency === 'YEARLY') return [String(year)]
  if (frequency === 'QUARTERLY') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
}

/** A period code in words: 2025年第三季度 or Q3 2025. */
export function formatPeriod(code: string, language: string): string {
  const [year = code, part] = code.split('-')
  const chinese = language.startsWith('zh')
  if (!part) return chinese ? `${year}年` : year
  if (part.startsWith('Q')) {
    const quarter = Number(part.slice(1))
    return chinese ? `${year}年第${'一二三四'[quarter - 1] ?? quarter}季度` : `${part} ${year}`
  }
  return chinese ? `${year}年${Number(part)}月` : code
}
