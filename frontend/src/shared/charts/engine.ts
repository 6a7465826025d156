import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type ComposeOption, type EChartsType } from 'echarts/core'
import type { BarSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

export type Chart = EChartsType

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | AriaComponentOption
  | GridComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>

/** Draws as SVG: sharp in print, small, and readable by a test. */
export const createChart = (element: HTMLElement): Chart => init(element, null, { renderer: 'svg' })

/** The same without a browser, for tests of the options. */
export function renderToSvg(option: ChartOption, width = 640, height = 320): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ ...option, animation: false })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
