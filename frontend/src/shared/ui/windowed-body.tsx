import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  Children,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactNode,
} from 'react'

/** What a row is taken to be high until it has been shown, in pixels. */
const GUESSED = 46
/** Rows kept above and below what is seen, for fast scrolling and the Tab key. */
const SPARE = 8

/** How high each row is, with what is folded out under it: from its top to the next row's. */
function heights(body: HTMLElement): number[] {
  const boxes = [...body.children].filter((row) => row.getAttribute('aria-hidden') !== 'true')
  const end = Math.max(...boxes.map((box) => box.getBoundingClientRect().bottom))
  const tops = boxes
    .filter((box) => box.hasAttribute('data-row-key'))
    .map((row) => row.getBoundingClientRect().top)
  return tops.map((top, index) => (tops[index + 1] ?? end) - top)
}

/** Keeps the place of rows that are not in the document. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

function Rows({ rows, ...rest }: HTMLAttributes<HTMLElement> & { rows: ReactNode[] }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => GUESSED,
    overscan: SPARE,
    scrollMargin,
    useFlushSync: false,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)

  const measure = useEffectEvent(() => {
    if (!body.current || !first) return
    setScrollMargin(Math.round(body.current.getBoundingClientRect().top + globalThis.scrollY))
    for (const [offset, height] of heights(body.current).entries())
      virtualizer.resizeItem(first.index + offset, height)
  })
  // Syncs with the layout, which tells when rows turn out to be as high as was not thought.
  useLayoutEffect(() => {
    if (!body.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(body.current)
    return () => observer.disconnect()
  }, [])

  return (
    <tbody ref={body} {...rest}>
      {first && <Spacer height={first.start - scrollMargin} />}
      {first && last && rows.slice(first.index, last.index + 1)}
      {last && <Spacer height={virtualizer.getTotalSize() - (last.end - scrollMargin)} />}
    </tbody>
  )
}

/** A table's body that has in the document only what is seen of its rows, and some more. */
export function WindowedBody({ children, ...rest }: HTMLAttributes<HTMLElement> & { children?: ReactNode }) {
  return <Rows rows={Children.toArray(children)} {...rest} />
}
