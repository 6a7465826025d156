import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { column } from '@/shared/api/export-table'
import type { Burden } from '@/shared/api/types'
import { TableTools } from '@/shared/ui/table-tools'

type Part = Burden['parts'][number]
type Row = Burden['items'][number]

/** The year by programme or department. */
export function BurdenParts({ parts, label }: { parts: Part[]; label: string }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Part> = [
    { title: label, key: 'name', render: (_, row) => row.reference?.name ?? t('burden.nobody') },
    { title: t('burden.fields'), key: 'fields', render: (_, row) => row.year.fields },
    { title: t('burden.prefilled'), key: 'prefilled', render: (_, row) => row.year.prefilled },
  ]
  const exported = {
    name: `${t('burden.parts')} ${label}`,
    rows: parts.map((part) => ({ name: part.reference?.name ?? t('burden.nobody'), year: part.year })),
    columns: [
      column(label, '/name'),
      column(t('burden.fields'), '/year/fields'),
      column(t('burden.prefilled'), '/year/prefilled'),
    ],
  }
  return (
    <>
      <Table
        size="small"
        aria-label={label}
        rowKey={(row) => row.reference?.id ?? ''}
        columns={columns}
        dataSource={parts}
        pagination={false}
      />
      <TableTools table={exported} />
    </>
  )
}

/** What each unit is asked, by the units' codes: a list, not a ranking. */
export function BurdenUnits({ rows }: { rows: Row[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Row> = [
    { title: t('burden.unit'), key: 'unit', render: (_, row) => row.orgUnit.name },
    { title: t('burden.fields'), key: 'fields', render: (_, row) => row.year.fields },
    { title: t('burden.prefilled'), key: 'prefilled', render: (_, row) => row.year.prefilled },
    { title: t('burden.soFar'), key: 'soFar', render: (_, row) => row.soFar.fields },
  ]
  const exported = {
    name: t('burden.units'),
    rows,
    columns: [
      column(t('burden.unit'), '/orgUnit/name'),
      column(t('burden.fields'), '/year/fields'),
      column(t('burden.prefilled'), '/year/prefilled'),
      column(t('burden.soFar'), '/soFar/fields'),
    ],
  }
  return (
    <>
      <Table
        size="small"
        aria-label={t('burden.units')}
        rowKey={(row) => row.orgUnit.id}
        columns={columns}
        dataSource={rows}
        pagination={false}
      />
      <TableTools table={exported} />
    </>
  )
}
