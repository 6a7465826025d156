import { Grid } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { TimelineItem } from '@/shared/api/types'
import { buildTimelineOption, timelineHeight } from '@/shared/charts/build-timeline-option'
import { LazyChart } from '@/shared/charts/lazy-chart'
import { chartTheme } from '@/shared/charts/theme'
import { formatDate, formatMonth } from '@/shared/format/dates'
import { useHref } from '@/shared/routing/search'
import { useThemeMode } from '@/shared/ui/theme-mode'
import { itemPath } from '../model/item-path'
import { layOutTimeline, markOf, timelineSpan, type TimelineLayout } from '../model/timeline-rows'
import { ReforecastDrawer } from './reforecast-drawer'
import { useItemWords } from './use-item-words'

interface TimelineChartProps {
  items: TimelineItem[]
  asOf: string
  /** The first and the last day of the plan. */
  planned: { from: string; to: string }
  /** Whether milestones that are still open can be dragged to another forecast. */
  mayForecast: boolean
}

function useOption(
  { items, asOf, planned }: Omit<TimelineChartProps, 'mayForecast'>,
  layout: TimelineLayout,
) {
  const { t, i18n } = useTranslation()
  const { mode } = useThemeMode()
  const { md } = Grid.useBreakpoint()
  const words = useItemWords()
  return buildTimelineOption(
    {
      ...timelineSpan(items, planned),
      rows: layout.rows,
      marks: layout.placed.map(({ item, row }) => markOf(item, row, words(item))),
      asOf,
      asOfLabel: t('timeline.today', { date: formatDate(asOf, i18n.language) }),
      dateLabel: (iso) => formatMonth(iso, i18n.language),
      labelWidth: md === false ? 92 : 220,
    },
    chartTheme(mode),
  )
}

/** Only what is not delivered or given up yet can be forecast for another day. */
const isOpen = ({ kind, completedDate, light }: TimelineItem) =>
  kind === 'MILESTONE' && !completedDate && light !== 'CANCELLED' && light !== 'MISSED'

/** Lets open milestones be dragged to another day, which is asked for once more before it is sent. */
function useDragging(layout: TimelineLayout, mayForecast: boolean) {
  const [moved, setMoved] = useState<{ item: TimelineItem; day: string } | null>(null)
  const movable = (index: number) => {
    const item = layout.placed[index]?.item
    return mayForecast && item && isOpen(item) ? item : null
  }
  const drag = {
    canMove: (index: number) => movable(index) !== null,
    onDrop: (index: number, day: string) => {
      const item = movable(index)
      if (item) setMoved({ item, day })
    },
  }
  const drawer = moved && (
    <ReforecastDrawer milestone={moved.item} day={moved.day} onClose={() => setMoved(null)} />
  )
  return { drag, drawer }
}

/** Tasks under their programmes with what is due when; a click leads to the thing itself. */
export function TimelineChart(props: TimelineChartProps) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const href = useHref()
  const layout = useMemo(() => layOutTimeline(props.items), [props.items])
  const option = useOption(props, layout)
  const { from, to } = timelineSpan(props.items, props.planned)
  const rows = layout.groups
    .map(({ name, count }) => t('timeline.row', { programme: name, count }))
    .join('；')
  const label = t('timeline.chartLabel', {
    from: formatDate(from, i18n.language),
    to: formatDate(to, i18n.language),
    rows,
  })
  const open = (index: number) => {
    const picked = layout.placed[index]
    if (picked) void navigate(href(itemPath(picked.item)))
  }
  const { drag, drawer } = useDragging(layout, props.mayForecast)
  return (
    <>
      <LazyChart
        option={option}
        label={label}
        height={timelineHeight(layout.rows.length)}
        onPick={open}
        drag={drag}
      />
      {drawer}
    </>
  )
}
