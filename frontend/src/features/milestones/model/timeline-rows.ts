import type { TimelineMark, TimelineRow } from '@/shared/charts/build-timeline-option'
import type { TimelineItem } from '@/shared/api/types'

export interface TimelineLayout {
  rows: TimelineRow[]
  /** Of each item, in their order, the row that it lies on. */
  placed: { item: TimelineItem; row: number }[]
  /** How many items each programme has, in the order of the rows. */
  groups: { name: string; count: number }[]
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true })))
}

/** Rows of tasks under their programmes, in the order of their codes, with every item on its task's row. */
export function layOutTimeline(items: TimelineItem[]): TimelineLayout {
  const layout: TimelineLayout = { rows: [], placed: [], groups: [] }
  for (const ofProgramme of groupBy(items, ({ programme }) => programme.code).values()) {
    const name = ofProgramme[0]?.programme.name ?? ''
    layout.rows.push({ label: name, isGroup: true })
    layout.groups.push({ name, count: ofProgramme.length })
    for (const ofTask of groupBy(ofProgramme, ({ task }) => task.code).values()) {
      layout.rows.push({ label: ofTask[0]?.task.name ?? '', isGroup: false })
      const row = layout.rows.length - 1
      // Bars first, so that the marks lie on them.
      const ordered = ofTask.toSorted(
        (one, other) => Number(other.kind === 'TASK') - Number(one.kind === 'TASK'),
      )
      layout.placed.push(...ordered.map((item) => ({ item, row })))
    }
  }
  return layout
}

/** When the item was done, or is now thought to be; null when that is the due date itself. */
export function movedDate(item: TimelineItem): string | null {
  const moved = item.completedDate ?? item.forecastDate ?? null
  return item.kind === 'MILESTONE' && moved !== item.dueDate ? moved : null
}

/** An item as the chart draws it. */
export const markOf = (item: TimelineItem, row: number, label: string): TimelineMark => ({
  kind: item.kind,
  row,
  start: item.startDate ?? null,
  due: item.dueDate,
  moved: movedDate(item),
  light: item.light,
  label,
})

/** From the first to the last day that the chart has to show; whole months. */
export function timelineSpan(items: TimelineItem[], planned: { from: string; to: string }) {
  const days = items.flatMap((item) => [item.dueDate, movedDate(item), item.startDate ?? null])
  const all = [planned.from, planned.to, ...days.filter((day): day is string => day !== null)]
  const sorted = all.toSorted()
  return { from: sorted[0] ?? planned.from, to: sorted.at(-1) ?? planned.to }
}
