import { Table, type TableProps } from 'antd'
import { WindowedBody } from './windowed-body'

/** Up to here all rows are in the document, where the browser's own search finds them and which prints as a whole. */
const WHOLE_UP_TO = 300

/** With its header, as assistive technology counts rows from 1. */
const HEADER = 1

/** For a table of so many rows that not all of them are in the document; which one it is, each says. */
const windowed = (rows: number) => ({
  components: { body: { wrapper: WindowedBody } },
  // Columns keep their widths whatever rows come and go.
  tableLayout: 'fixed' as const,
  'aria-rowcount': rows + HEADER,
  onRow: (_row: unknown, index = 0) => ({ 'aria-rowindex': index + 1 + HEADER }),
})

/** The table of a list on a page, which may get long: thousands of rows scroll like fifty. */
export function LongTable<T extends object>({ dataSource = [], ...rest }: TableProps<T>) {
  const isLong = dataSource.length > WHOLE_UP_TO
  return (
    <Table<T>
      size="small"
      pagination={false}
      dataSource={dataSource}
      {...rest}
      {...(isLong && windowed(dataSource.length))}
    />
  )
}
