import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Import } from '@/shared/api/types'
import { formatMoment } from '@/shared/format/dates'
import { AppLink } from '@/shared/routing/app-link'
import { modeWord } from '../model/mode-word'
import styles from './exchange.module.css'

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const

function useCountColumns(): TableColumnsType<Import> {
  const { t, i18n } = useTranslation()
  return COUNTS.map((name) => ({
    title: t(`exchange.${name}`),
    key: name,
    align: 'right',
    width: 80,
    render: (_, row) => (
      <span className={name === 'rejected' && row.rejected > 0 ? styles.bad : undefined}>
        {row[name].toLocaleString(i18n.language)}
      </span>
    ),
  }))
}

/** The batches that were sent: when, by whom, how, and what came of them. */
export function ImportTable({ imports }: { imports: Import[] }) {
  const { t, i18n } = useTranslation()
  const counts = useCountColumns()
  const columns: TableColumnsType<Import> = [
    {
      title: t('exchange.when'),
      key: 'when',
      render: (_, row) => {
        const when = formatMoment(row.startedAt, i18n.language)
        return (
          <AppLink
            to={`/exchange/imports/${row.id}`}
            className="nowrap"
            aria-label={t('exchange.open', { when })}
          >
            {when}
          </AppLink>
        )
      },
    },
    {
      title: t('exchange.sender'),
      key: 'sender',
      render: (_, row) => (
        <div className={styles.cell}>
          <span>{row.sender}</span>
          <span className={styles.sub}>{row.orgUnit?.name ?? t('exchange.wholeCity')}</span>
        </div>
      ),
    },
    {
      title: t('exchange.mode'),
      key: 'mode',
      render: (_, row) => (
        <div className={styles.cell}>
          <span className="nowrap">{t(modeWord(row))}</span>
          <span className={styles.sub}>{row.format}</span>
        </div>
      ),
    },
    {
      title: t('exchange.state'),
      key: 'state',
      render: (_, row) => <span className="nowrap">{t(`exchange.states.${row.state}`)}</span>,
    },
    ...counts,
  ]
  return (
    <Table<Import>
      aria-label={t('exchange.tabs.imports')}
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={imports}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}
