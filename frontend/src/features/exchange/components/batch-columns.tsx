import { DownloadOutlined } from '@ant-design/icons'
import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { saveBlob } from '@/shared/api/save-blob'
import { Panel } from '@/shared/ui/panel'
import { COLUMNS, templateOf } from '../model/columns'
import styles from './exchange.module.css'

type Column = (typeof COLUMNS)[number]

function TemplateDownload() {
  const { t, i18n } = useTranslation()
  const headers = COLUMNS.map(({ name, word }) =>
    i18n.language.startsWith('zh') ? t(`exchange.columnNames.${word}`) : name,
  )
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      onClick={() => saveBlob(templateOf(headers), 'observations.csv')}
    >
      {t('exchange.template')}
    </Button>
  )
}

/** The columns that a CSV may have, and a template of them. */
export function BatchColumns() {
  const { t } = useTranslation()
  const columns: TableColumnsType<Column> = [
    {
      title: t('exchange.column'),
      key: 'name',
      render: (_, { name, word, isRequired }) => (
        <div className={styles.cell}>
          <span>
            {t(`exchange.columnNames.${word}`)}
            {isRequired && <span className={styles.bad}> {t('exchange.required')}</span>}
          </span>
          <code className={styles.sub}>{name}</code>
        </div>
      ),
    },
    {
      title: t('exchange.meaning'),
      key: 'meaning',
      render: (_, { word }) => t(`exchange.columnHints.${word}`),
    },
    {
      title: t('exchange.example'),
      key: 'example',
      responsive: ['md'],
      render: (_, { example }) => <code>{example}</code>,
    },
  ]
  return (
    <Panel title={t('exchange.columns')} extra={<TemplateDownload />}>
      <Table<Column>
        aria-label={t('exchange.columns')}
        size="small"
        rowKey="name"
        columns={columns}
        dataSource={[...COLUMNS]}
        pagination={false}
      />
    </Panel>
  )
}
