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

/** How many days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), 'day')
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

export const isIsoDate = (text: string | null): text is string =>
  text !== null && ISO_DATE.test(text) && dayjs(text).format('YYYY-MM-DD') === text
