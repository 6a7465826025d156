import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BriefContent } from '@/shared/api/types'
import { formatShare } from '@/shared/format/figures'
import { Completeness } from '@/shared/ui/completeness'
import { Facts } from '@/shared/ui/facts'
import { Panel } from '@/shared/ui/panel'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import styles from './briefs.module.css'

type TargetLine = BriefContent['targets'][number]
type UnitLine = BriefContent['units'][number]

function TargetValue({ line, of }: { line: TargetLine; of: 'value' | 'goal' }) {
  const { figure, goal } = useFigures(line.unit)
  return of === 'value'
    ? figure(line.value)
    : goal({ ...line, goal: line.goal as number, goalUpper: line.goalUpper ?? null })
}

function OverallFacts({ content }: { content: BriefContent }) {
  const { t, i18n } = useTranslation()
  const { overall } = content
  return (
    <Facts
      rows={[
        [t('brief.progress'), formatShare(overall.progress, i18n.language)],
        [t('brief.timeElapsed'), formatShare(overall.timeElapsed, i18n.language)],
        [t('brief.tasks'), overall.tasks.total],
        [t('brief.targets'), overall.targets.total],
        [t('brief.milestones'), overall.milestones.total],
        [t('brief.late'), overall.lateReports],
        [
          t('brief.orders'),
          t('brief.ordersOf', { open: overall.openOrders, overdue: overall.overdueOrders }),
        ],
      ]}
    />
  )
}

function TargetTable({ lines }: { lines: TargetLine[] }) {
  const { t, i18n } = useTranslation()
  const columns: TableColumnsType<TargetLine> = [
    { title: t('target.one'), key: 'target', render: (_, row) => row.target.name },
    { title: t('brief.value'), key: 'value', render: (_, row) => <TargetValue line={row} of="value" /> },
    { title: t('brief.goal'), key: 'goal', render: (_, row) => <TargetValue line={row} of="goal" /> },
    {
      title: t('brief.achievement'),
      key: 'achievement',
      responsive: ['md'],
      render: (_, row) => formatShare(row.achievement, i18n.language),
    },
    { title: t('brief.light'), key: 'light', render: (_, row) => <StatusLight light={row.light} /> },
    {
      title: t('brief.complete'),
      key: 'complete',
      responsive: ['md'],
      render: (_, row) => <Completeness reported={row.reportedUnits} expected={row.expectedUnits} />,
    },
  ]
  return (
    <Table
      size="small"
      aria-label={t('brief.targets')}
      rowKey={(row) => row.target.id}
      columns={columns}
      dataSource={lines}
      pagination={false}
    />
  )
}

function UnitTable({ lines }: { lines: UnitLine[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<UnitLine> = [
    { title: t('brief.rank'), key: 'rank', width: 72, render: (_, row) => row.rank ?? '—' },
    { title: t('brief.unit'), key: 'unit', render: (_, row) => row.orgUnit.name },
    { title: t('brief.score'), key: 'score', render: (_, row) => row.score ?? '—' },
    { title: t('brief.late'), key: 'late', render: (_, row) => row.lateReports },
  ]
  return (
    <Table
      size="small"
      aria-label={t('brief.units')}
      rowKey={(row) => row.orgUnit.id}
      columns={columns}
      dataSource={lines}
      pagination={false}
    />
  )
}

function Changes({ content }: { content: BriefContent }) {
  const { t } = useTranslation()
  if (content.changes.length === 0) return <p>{t('brief.noChanges')}</p>
  return (
    <ul>
      {content.changes.map(({ subject, before, after }) => (
        <li key={subject.id}>
          {subject.name}：<StatusLight light={before} bare /> → <StatusLight light={after} bare />
        </li>
      ))}
    </ul>
  )
}

/** The figures of a brief: of a draft as they are now, of a published one as they stood. */
export function BriefFigures({ content }: { content: BriefContent }) {
  const { t } = useTranslation()
  return (
    <>
      <Panel title={t('brief.overall')}>
        <OverallFacts content={content} />
      </Panel>
      <Panel title={t('brief.changed')}>
        <Changes content={content} />
      </Panel>
      <Panel title={t('brief.targets')}>
        <div className={styles.scroll}>
          <TargetTable lines={content.targets} />
        </div>
      </Panel>
      <Panel title={t('brief.units')}>
        <UnitTable lines={content.units} />
      </Panel>
    </>
  )
}
