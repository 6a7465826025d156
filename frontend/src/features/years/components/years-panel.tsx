import { useQuery } from '@tanstack/react-query'
import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TargetYears } from '@/shared/api/types'
import { AppLink } from '@/shared/routing/app-link'
import { Panel } from '@/shared/ui/panel'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { targetYearsOptions } from '../api/target-years'

type Year = TargetYears['years'][number]

function Goal({ year }: { year: Year }) {
  const { goal } = useFigures(year.unit)
  const { unit, comparator, goalUpper } = year
  return typeof year.goal === 'number'
    ? goal({ unit, comparator, goal: year.goal, goalUpper: goalUpper ?? null })
    : '—'
}

function Value({ year }: { year: Year }) {
  return useFigures(year.unit).figure(year.value)
}

interface YearsPanelProps {
  target: string
  orgUnit?: string | undefined
  asOf: string
}

/** A target's years beside each other; nothing for one that stands alone. */
export function YearsPanel(question: YearsPanelProps) {
  const { t } = useTranslation()
  const { data } = useQuery(targetYearsOptions(question))
  if (!data || data.years.length < 2) return null
  const columns: TableColumnsType<Year> = [
    {
      title: t('years.yearHead'),
      key: 'year',
      render: (_, row) =>
        row.target.id === data.target.id ? (
          <strong>{row.year}</strong>
        ) : (
          <AppLink
            to={`/targets/${row.target.id}?plan=${encodeURIComponent(row.plan.code)}&asOf=${row.asOf}`}
          >
            {String(row.year)}
          </AppLink>
        ),
    },
    { title: t('target.goal'), key: 'goal', align: 'right', render: (_, row) => <Goal year={row} /> },
    { title: t('years.value'), key: 'value', align: 'right', render: (_, row) => <Value year={row} /> },
    { title: t('light.label'), key: 'light', render: (_, row) => <StatusLight light={row.light} bare /> },
  ]
  return (
    <Panel title={t('years.ofTarget')}>
      <Table<Year>
        aria-label={t('years.ofTarget')}
        size="small"
        rowKey={({ target }) => target.id}
        columns={columns}
        dataSource={data.years}
        pagination={false}
      />
    </Panel>
  )
}
