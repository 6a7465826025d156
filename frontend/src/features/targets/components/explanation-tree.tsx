import { Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExplanationNode, Target } from '@/shared/api/types'
import { formatNumber, formatShare } from '@/shared/format/figures'
import { Completeness } from '@/shared/ui/completeness'
import { StatusLight } from '@/shared/ui/status-light'
import { useFigures } from '@/shared/ui/use-figures'
import { ObservationSource } from './observation-source'
import styles from './targets.module.css'

/** Numerator over denominator, where the figure is made of two. */
function Parts({ node }: { node: ExplanationNode }) {
  const { i18n } = useTranslation()
  const number = (value: number) => formatNumber(value, i18n.language)
  if (typeof node.numerator !== 'number' || typeof node.denominator !== 'number') return <>—</>
  return (
    <span className={styles.figure}>
      {number(node.numerator)} / {number(node.denominator)}
    </span>
  )
}

function UnitCell({ node }: { node: ExplanationNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.unitCell}>
      <span>{node.orgUnit.name}</span>
      {node.observation && (
        <span className={styles.sub}>
          <ObservationSource observation={node.observation} />
        </span>
      )}
      <span className={`${styles.sub} ${styles.narrow}`}>
        <Parts node={node} />
        <span>{t(`explanation.states.${node.state}`)}</span>
      </span>
    </div>
  )
}

function useColumns(target: Target): TableColumnsType<ExplanationNode> {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(target.unit)
  const { figure: plain } = useFigures(null)
  const isPlain = (node: ExplanationNode) =>
    target.rollup === 'COVERAGE' && node.level === target.reportingLevel
  return [
    { title: t('explanation.unit'), key: 'unit', render: (_, node) => <UnitCell node={node} /> },
    {
      title: t('explanation.value'),
      key: 'value',
      align: 'right',
      render: (_, node) => (
        <strong className={styles.figure}>{(isPlain(node) ? plain : figure)(node.value)}</strong>
      ),
    },
    {
      title: t('explanation.figures'),
      key: 'figures',
      align: 'right',
      responsive: ['md'],
      render: (_, node) => <Parts node={node} />,
    },
    {
      title: t('explanation.share'),
      key: 'share',
      align: 'right',
      responsive: ['md'],
      render: (_, node) => <span className={styles.figure}>{formatShare(node.share, i18n.language)}</span>,
    },
    { title: t('light.label'), key: 'light', render: (_, node) => <StatusLight light={node.light} /> },
    {
      title: t('explanation.state'),
      key: 'state',
      responsive: ['md'],
      render: (_, node) => (
        <>
          {t(`explanation.states.${node.state}`)}{' '}
          {node.children.length > 0 && (
            <Completeness reported={node.reportedUnits} expected={node.expectedUnits} />
          )}
        </>
      ),
    },
  ]
}

/** antd draws no fold where there are no children; our answer has an empty list there. */
interface Branch extends Omit<ExplanationNode, 'children'> {
  children: ExplanationNode[]
}

/** The figure taken apart, level by level, down to the units that reported. */
export function ExplanationTree({ target, root }: { target: Target; root: ExplanationNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<readonly React.Key[]>([root.orgUnit.id])
  return (
    <Table<Branch>
      aria-label={t('explanation.tree')}
      size="small"
      rowKey={(node) => node.orgUnit.id}
      columns={useColumns(target)}
      dataSource={[root]}
      pagination={false}
      indentSize={12}
      expandable={{
        expandedRowKeys: open,
        onExpandedRowsChange: setOpen,
        rowExpandable: (node) => node.children.length > 0,
        expandIcon: ({ expanded, record, onExpand }) => (
          <Fold node={record} isOpen={expanded} onToggle={(event) => onExpand(record, event)} />
        ),
      }}
    />
  )
}

interface FoldProps {
  node: Branch
  isOpen: boolean
  onToggle: (event: React.MouseEvent<HTMLElement>) => void
}

function Fold({ node, isOpen, onToggle }: FoldProps) {
  const { t } = useTranslation()
  if (node.children.length === 0) return <span className={styles.fold} />
  const { name } = node.orgUnit
  const label = isOpen ? t('explanation.collapse', { name }) : t('explanation.expand', { name })
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={isOpen}
      aria-label={label}
      onClick={onToggle}
    >
      {isOpen ? '−' : '+'}
    </button>
  )
}
