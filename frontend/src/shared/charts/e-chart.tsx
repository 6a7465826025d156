import { useEffect, useEffectEvent, useRef } from 'react'
import { wantsCalm } from '@/shared/ui/calm'
import { createChart, type Chart, type ChartOption } from './engine'

interface EChartProps {
  option: ChartOption
  /** The chart in words, for those who do not see it. */
  label: string
  height: number
  onPick?: (index: number) => void
}

/** The one place where ECharts meets the page. */
export function EChart({ option, label, height, onPick }: EChartProps) {
  const element = useRef<HTMLDivElement>(null)
  const chart = useRef<Chart>(null)
  const pick = useEffectEvent((index: number) => onPick?.(index))

  // Syncs with ECharts, which draws into the element and follows its size.
  useEffect(() => {
    if (!element.current) return
    const drawn = createChart(element.current)
    chart.current = drawn
    drawn.on('click', ({ dataIndex }) => pick(dataIndex))
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

  return <div ref={element} role="img" aria-label={label} style={{ height, width: '100%' }} />
}
