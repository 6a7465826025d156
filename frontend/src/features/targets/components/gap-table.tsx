import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Gap, GapRow, Target } from '@/shared/api/types'
import { formatNumber } from '@/shared/format/figures'
import { useFigures } from '@/shared/ui/use-figures'
import { TableTools } from '@/shared/ui/table-tools'
import { useValueExports } from '../model/use-value-exports'
import styles from './targets.module.css'

function useColumns(target: Target): TableColumnsType<GapRow> {
  const { t, i18n } = useTranslation()
  const { figure } = useFigures(target.unit)
  const cell = (words: string) => <span className={styles.figure}>{words}</span>
  const signed = (value: number | null | undefined) =>
    typeof value === 'number' && value > 0
      ? `+${formatNumber(value, i18n.language)}`
      : formatNumber(value, i18n.language)
  return [
    {
      title: t('gap.unit'),
      key: 'unit',
      render: (_, { orgUnit, change }) => (
        <div className={styles.name}>
          {orgUnit.name}
          <span className={`${styles.sub} ${styles.narrow}`}>
            {t('gap.change')} {signed(change)}
          </span>
        </div>
      ),
    },
    { title: t('gap.value'), key: 'value', align: 'right', render: (_, { value }) => cell(figure(value)) },
    {
      title: target.comparator === 'AT_MOST' ? t('gap.additionalDown') : t('gap.additional'),
      key: 'additional',
      align: 'right',
      render: (_, { additional }) => (
        <strong className={styles.figure}>{formatNumber(additional, i18n.language)}</strong>
      ),
    },
    { title: t('gap.after'), key: 'after', align: 'right', render: (_, { goal }) => cell(figure(goal)) },
    {
      title: t('gap.change'),
      key: 'change',
      align: 'right',
      responsive: ['md'],
      render: (_, { change }) => cell(signed(change)),
    },
  ]
}

/** What each unit would have to add, and where that takes it. */
export function GapTable({ target, gap }: { target: Target; gap: Gap }) {
  const { t } = useTranslation()
  const columns = useValueExports().gap
  return (
    <>
      <Table<GapRow>
        aria-label={t('gap.title')}
        size="small"
        rowKey={({ orgUnit }) => orgUnit.id}
        columns={useColumns(target)}
        dataSource={gap.rows}
        pagination={false}
      />
      <TableTools table={{ name: t('gap.title'), rows: gap.rows, columns }} />
    </>
  )
}
