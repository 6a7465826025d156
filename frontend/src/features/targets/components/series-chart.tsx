import { useTranslation } from 'react-i18next'
import type { Series, Target } from '@/shared/api/types'
import { buildSeriesOption } from '@/shared/charts/build-series-option'
import { LazyChart } from '@/shared/charts/lazy-chart'
import { chartTheme } from '@/shared/charts/theme'
import { dayOf, formatMonth } from '@/shared/format/dates'
import { formatPeriod } from '@/shared/format/periods'
import { useThemeMode } from '@/shared/ui/theme-mode'
import { useFigures } from '@/shared/ui/use-figures'

/** The values of the periods against the way they should have gone, with the trend to the due date. */
export function SeriesChart({ target, series }: { target: Target; series: Series }) {
  const { t, i18n } = useTranslation()
  const { mode } = useThemeMode()
  const { figure, goal } = useFigures(series.unit)
  const points = series.points.map(({ period, asOf, value, light }) => ({
    date: asOf,
    value: value ?? null,
    light,
    label: `${formatPeriod(period, i18n.language)} ${figure(value)}（${t(`light.${light}`)}）`,
  }))
  const due = target.dueDate ?? series.path.at(-1)?.date
  const { forecast } = series
  const option = buildSeriesOption(
    {
      points,
      path: series.path.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }])),
      forecast: forecast && due ? { date: due, value: forecast.value } : null,
      goal: target.goal ?? null,
      definitionChanges: series.definitionChanges.map(({ version, since }) => ({
        date: dayOf(since),
        label: t('series.definitionChange', { version }),
      })),
      words: {
        value: t('series.value'),
        path: t('series.path'),
        forecast: t('series.forecast'),
        goal: t('series.goal', { goal: goal(target) }),
      },
      dateLabel: (iso) => formatMonth(iso, i18n.language),
    },
    chartTheme(mode),
  )
  const rows = points.map(({ label }) => label).join('；')
  return <LazyChart option={option} label={t('series.label', { name: target.name, rows })} height={280} />
}
