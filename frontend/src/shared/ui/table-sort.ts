import type { SorterResult } from 'antd/es/table/interface'

/** The order in which antd's table shows a column, from the API's `sort` parameter. */
export function sortOrderOf(sort: string | undefined, key: string): 'ascend' | 'descend' | null {
  if (sort === key) return 'ascend'
  return sort === `-${key}` ? 'descend' : null
}

/** The API's `sort` parameter from what antd's table reports; our tables sort by one column. */
export function sortOf<T>(sorter: SorterResult<T> | SorterResult<T>[]): string | undefined {
  const one = Array.isArray(sorter) ? sorter[0] : sorter
  if (!one?.columnKey || !one.order) return undefined
  return one.order === 'descend' ? `-${String(one.columnKey)}` : String(one.columnKey)
}
