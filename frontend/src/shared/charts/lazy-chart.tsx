import { Skeleton } from 'antd'
import { lazy, Suspense, type ComponentProps } from 'react'
import type { EChart } from './e-chart'

const Chart = lazy(async () => ({ default: (await import('./e-chart')).EChart }))

/** The chart, fetched when it is first needed; its place is kept meanwhile. */
export function LazyChart(props: ComponentProps<typeof EChart>) {
  return (
    <Suspense fallback={<Skeleton.Node active style={{ width: '100%', height: props.height }} />}>
      <Chart {...props} />
    </Suspense>
  )
}
