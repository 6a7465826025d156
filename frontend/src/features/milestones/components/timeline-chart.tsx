import { Grid } from 'antd'
import { useMemo } from 'react'
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
import { useItemWords } from './use-item-words'

interface TimelineChartProps {
  items: TimelineItem[]
  asOf: string
  /** The first and the last day of the plan. */
  planned: { from: string; to: string }
}

function useOption({ items, asOf, planned }: TimelineChartProps, layout: TimelineLayout) {
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
  return <LazyChart option={option} label={label} height={timelineHeight(layout.rows.length)} onPick={open} />
}
