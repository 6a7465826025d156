import { useTranslation } from 'react-i18next'
import type { TimelineItem } from '@/shared/api/types'
import { formatDate, formatYearMonth } from '@/shared/format/dates'
import { weeksOf } from '../model/month'
import { CalendarItem } from './calendar-item'
import styles from './milestones.module.css'

interface MonthProps {
  month: string
  items: TimelineItem[]
  asOf: string
}

/** Monday to Sunday in the reader's language; 2024-01-01 was a Monday. */
function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' })
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)))
}

function Day({ day, items, isToday }: { day: string; items: TimelineItem[]; isToday: boolean }) {
  const { i18n } = useTranslation()
  return (
    <>
      <time dateTime={day} className={isToday ? styles.today : styles.day}>
        <span aria-hidden>{Number(day.slice(8))}</span>
        <span className="visually-hidden">{formatDate(day, i18n.language)}</span>
      </time>
      {items.length > 0 && (
        <ul className={styles.dayItems}>
          {items.map((item) => (
            <li key={item.kind + item.id}>
              <CalendarItem item={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A month with what falls due on each day. */
export function MonthGrid({ month, items, asOf }: MonthProps) {
  const { t, i18n } = useTranslation()
  const of = (day: string) => items.filter(({ dueDate }) => dueDate === day)
  return (
    <table
      className={styles.month}
      aria-label={t('timeline.calendarLabel', { month: formatYearMonth(month, i18n.language) })}
    >
      <thead>
        <tr>
          {weekdays(i18n.language).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) =>
              day ? (
                <td key={day}>
                  <Day day={day} items={of(day)} isToday={day === asOf} />
                </td>
              ) : (
                <td key={weekday} className={styles.outside} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same on a phone: only the days on which something falls due, one under another. */
export function MonthList({ items }: Pick<MonthProps, 'items'>) {
  const { i18n } = useTranslation()
  const days = [...new Set(items.map(({ dueDate }) => dueDate))].toSorted()
  return (
    <ol className={styles.agenda}>
      {days.map((day) => (
        <li key={day}>
          <h3>{formatDate(day, i18n.language)}</h3>
          {items
            .filter(({ dueDate }) => dueDate === day)
            .map((item) => (
              <CalendarItem key={item.kind + item.id} item={item} />
            ))}
        </li>
      ))}
    </ol>
  )
}
