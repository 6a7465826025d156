import { useEffect, useEffectEvent, useRef } from 'react'
import { wantsCalm } from '@/shared/ui/calm'
import { dragMarks } from './drag-marks'
import styles from './e-chart.module.css'
import { createChart, type Chart, type ChartOption } from './engine'

interface EChartProps {
  option: ChartOption
  /** The chart in words, for those who do not see it. */
  label: string
  height: number
  onPick?: (index: number) => void
  /** Marks that can be dragged along the time axis, and what happens when one is let go on another day. */
  drag?: { canMove: (index: number) => boolean; onDrop: (index: number, day: string) => void } | undefined
}

/** The one place where ECharts meets the page. */
export function EChart({ option, label, height, onPick, drag }: EChartProps) {
  const ghost = useRef<HTMLDivElement>(null)
  const element = useRef<HTMLDivElement>(null)
  const chart = useRef<Chart>(null)
  const pick = useEffectEvent((index: number) => onPick?.(index))
  const canMove = useEffectEvent((index: number) => drag?.canMove(index) ?? false)
  const drop = useEffectEvent((index: number, day: string) => drag?.onDrop(index, day))

  // Syncs with ECharts, which draws into the element and follows its size.
  useEffect(() => {
    if (!element.current) return
    const drawn = createChart(element.current)
    chart.current = drawn
    drawn.on('click', ({ dataIndex }) => pick(dataIndex))
    dragMarks(drawn, {
      canMove: (index) => canMove(index),
      onDrop: (index, day) => drop(index, day),
      onMove: (at) => {
        if (!ghost.current) return
        ghost.current.hidden = at === null
        ghost.current.textContent = at?.day ?? ''
        ghost.current.style.left = `${at?.x ?? 0}px`
      },
    })
    const observer = new ResizeObserver(() => drawn.resize())
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      drawn.dispose()
    }
  }, [])

  // Syncs with the same chart: draws what the page has now.
  useEffect(
    () => chart.current?.setOption({ ...option, animation: !wantsCalm() }, { notMerge: true }),
    [option],
  )

  return (
    <div className={styles.chart}>
      <div ref={element} role="img" aria-label={label} style={{ height, width: '100%' }} />
      <div ref={ghost} className={styles.ghost} aria-hidden hidden />
    </div>
  )
}
