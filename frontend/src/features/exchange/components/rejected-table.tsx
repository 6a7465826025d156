import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReceiptRow } from '@/shared/api/types'
import { LongTable } from '@/shared/ui/long-table'
import { columnAt } from '../model/columns'
import styles from './exchange.module.css'

function FieldCell({ pointer }: { pointer: string }) {
  const { t } = useTranslation()
  const column = columnAt(pointer)
  return (
    <div className={styles.cell}>
      <span>
        {column
          ? t(`exchange.columnNames.${column.word}`)
          : pointer === ''
            ? t('exchange.wholeRow')
            : pointer}
      </span>
      {column && <span className={styles.sub}>{pointer}</span>}
    </div>
  )
}

/** Why rows were rejected: the row, the field, the reason, and what was received. */
export function RejectedTable({ rows }: { rows: ReceiptRow[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<ReceiptRow> = [
    { title: t('exchange.row'), dataIndex: 'row', key: 'row', width: 56, align: 'right' },
    {
      title: t('exchange.field'),
      key: 'field',
      width: 112,
      render: (_, { pointer }) => <FieldCell pointer={pointer} />,
    },
    {
      title: t('exchange.message'),
      key: 'message',
      render: (_, { message }) => <div className={styles.message}>{message}</div>,
    },
    {
      title: t('exchange.content'),
      key: 'content',
      responsive: ['lg'],
      render: (_, { content }) => <div className={styles.content}>{content ?? '—'}</div>,
    },
  ]
  return (
    <LongTable<ReceiptRow>
      aria-label={t('exchange.rowsTitle')}
      rowKey={({ row, pointer, code }) => `${row} ${pointer} ${code}`}
      columns={columns}
      dataSource={rows}
    />
  )
}
