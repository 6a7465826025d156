import dayjs from 'dayjs'

/** The days of a month in weeks from Monday to Sunday; null where a week begins or ends outside of it. */
export function weeksOf(month: string): (string | null)[][] {
  const first = dayjs(`${month}-01`)
  const lead = (first.day() + 6) % 7
  const days = Array.from({ length: first.daysInMonth() }, (_, day) =>
    first.add(day, 'day').format('YYYY-MM-DD'),
  )
  const cells: (string | null)[] = [...Array<null>(lead).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A month (2025-10) some months later, or earlier. */
export const addMonths = (month: string, count: number): string =>
  dayjs(`${month}-01`).add(count, 'month').format('YYYY-MM')

/** The first and the last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const first = dayjs(`${month}-01`)
  return { from: first.format('YYYY-MM-DD'), to: first.endOf('month').format('YYYY-MM-DD') }
}

export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
