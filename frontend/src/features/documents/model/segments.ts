import type { Finding } from './findings'

/** A stretch of text that the same findings cover. */
export interface Segment {
  text: string
  /** The covering findings, outermost first. */
  covered: Finding[]
}

const width = ({ item }: Finding) => item.end - item.start

/** Cuts a text at the ends of its findings; places count Unicode code points, as the server does. */
export function segmentsOf(text: string, findings: Finding[]): Segment[] {
  const points = Array.from(text)
  const spans = findings.filter((each) => width(each) > 0)
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ item }) => [item.start, item.end])])]
    .filter((cut) => cut <= points.length)
    .sort((one, other) => one - other)
  const waiting = spans.toSorted(
    (one, other) => one.item.start - other.item.start || width(other) - width(one),
  )
  let covered: Finding[] = []
  return cuts.slice(0, -1).map((start, place) => {
    covered = covered.filter(({ item }) => item.end > start)
    while (waiting[0] && waiting[0].item.start <= start) covered.push(waiting.shift() as Finding)
    covered.sort((one, other) => width(other) - width(one))
    return { text: points.slice(start, cuts[place + 1]).join(''), covered: [...covered] }
  })
}
