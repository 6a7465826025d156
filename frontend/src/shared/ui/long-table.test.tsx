import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LongTable } from './long-table'

const columns = [{ title: 'Unit', key: 'unit', dataIndex: 'unit' }]
const units = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: index, unit: `Unit ${index + 1}` }))

function rowsOf(count: number) {
  render(<LongTable aria-label="Units" columns={columns} dataSource={units(count)} />)
  const table = screen.getByRole('table', { name: 'Units' })
  return { table, rows: within(table).getAllByText(/^Unit \d/) }
}

test('has all rows of some hundred in the document', () => {
  const { table, rows } = rowsOf(300)
  expect(rows).toHaveLength(300)
  expect(table).not.toHaveAttribute('aria-rowcount')
})

test('has what is seen of more in the document, and says how many there are and which these are', () => {
  const { table, rows } = rowsOf(10_000)
  expect(rows.length).toBeLessThan(60)
  expect(table).toHaveAttribute('aria-rowcount', '10001')
  expect(screen.getByRole('row', { name: 'Unit 1' })).toHaveAttribute('aria-rowindex', '2')
})
