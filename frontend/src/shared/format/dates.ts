import dayjs from 'dayjs'

const ZONE = 'Asia/Shanghai'

/** Today's ISO date in Shanghai, wherever the browser is. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now)
}

/** An ISO date as people here write it: 2025年10月15日, or 15 Oct 2025 in English. */
export function formatDate(iso: string | null | undefined, language: string): string {
  if (!iso) return '—'
  const date = new Date(`${iso}T00:00:00Z`)
  const month = language.startsWith('zh') ? 'long' : 'short'
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    day: 'numeric',
  }).format(date)
}

/** The month of an ISO date, short enough for an axis: 10月, or Oct; with the year in January. */
export function formatMonth(iso: string, language: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  const year = date.getUTCMonth() === 0 ? ({ year: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', ...year }).format(date)
}

/** A month (2025-10) in words: 2025年10月, or October 2025. */
export function formatYearMonth(month: string, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(date)
}

/** A moment in Shanghai's time, to the minute. */
export function formatMoment(instant: string | null | undefined, language: string): string {
  if (!instant) return '—'
  return new Intl.DateTimeFormat(language, {
    timeZone: ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant))
}

/** The day in Shanghai on which a moment falls. */
export const dayOf = (instant: string): string => today(new Date(instant))

/** An ISO date some days later, or earlier. */
export function addDays(iso: string, days: number): string {
  return dayjs(iso).add(days, 'day').format('YYYY-MM-DD')
}

/** How many days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), 'day')
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

export const isIsoDate = (text: string | null): text is string =>
  text !== null && ISO_DATE.test(text) && dayjs(text).format('YYYY-MM-DD') === text
