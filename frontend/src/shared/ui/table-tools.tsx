import type { TableExport } from '@/shared/api/export-table'
import { ExportButton } from './export-button'
import styles from './layout.module.css'

/** What stands below a table that is no list: its export. */
export function TableTools({ table }: { table: TableExport }) {
  return (
    <div className={styles.tools}>
      <ExportButton table={table} />
    </div>
  )
}
