import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { answerGet, refuse } from '@/testing/api'
import { listOf } from '@/testing/builders'
import { aReceipt, aReceiptRow } from '@/testing/exchange-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ImportPage } from './import-page'

const show = () =>
  renderPage({
    path: '/exchange/imports/:id',
    address: '/exchange/imports/i-1',
    element: <ImportPage />,
  })

describe('a receipt', () => {
  it('says what came of the batch, and why rows were rejected, page by page', async () => {
    const first = listOf(aReceiptRow())
    const second = listOf(aReceiptRow({ row: 18, pointer: '', message: '这一行有 3 格，表头有 5 格。' }))
    server.use(
      answerGet('/api/v1/imports/{id}', aReceipt()),
      http.get('*/api/v1/imports/i-1/rows', ({ request }) => {
        const isFirst = !new URL(request.url).searchParams.has('cursor')
        return HttpResponse.json(isFirst ? { ...first, page: { limit: 50, next: 'more', total: 2 } } : second)
      }),
    )
    show()
    const facts = await screen.findByRole('region', { name: '这一批' })
    expect(facts).toHaveTextContent('新建2更新1不变0被拒1')
    expect(facts).toHaveTextContent('已处理4 行')
    const table = await screen.findByRole('table', { name: '被拒的行' })
    expect(table).toHaveTextContent('17分子/numerator分子 6 不能大于分母 5。')
    await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
    expect(await within(table).findByText('这一行有 3 格，表头有 5 格。')).toBeInTheDocument()
    expect(table).toHaveTextContent('18整行')
  })

  it('gives the workbook with the wrong cells marked', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn(() => 'blob:rows')
    URL.revokeObjectURL = vi.fn()
    server.use(
      answerGet('/api/v1/imports/{id}', aReceipt()),
      answerGet('/api/v1/imports/{id}/rows', listOf(aReceiptRow())),
      http.get('*/api/v1/imports/i-1/file', () => HttpResponse.arrayBuffer(new ArrayBuffer(8))),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '下载被拒的行（Excel）' }))
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('import-i-1.xlsx')
    click.mockRestore()
  })

  it('is looked at again while its rows are being worked on', async () => {
    server.use(answerGet('/api/v1/imports/{id}', aReceipt({ rejected: 0, state: 'RUNNING' })))
    show()
    expect(await screen.findByText('处理中')).toBeInTheDocument()
    server.use(answerGet('/api/v1/imports/{id}', aReceipt({ rejected: 0, state: 'APPLIED' })))
    expect(await screen.findByText('已写入')).toBeInTheDocument()
  })

  it('has nothing to download when no row was rejected', async () => {
    server.use(answerGet('/api/v1/imports/{id}', aReceipt({ rejected: 0, rows: [] })))
    show()
    expect(await screen.findByRole('heading', { name: /^回执 / })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /下载/ })).not.toBeInTheDocument()
  })

  it('of another county is not there', async () => {
    server.use(refuse('get', '/api/v1/imports/{id}', { status: 404, title: '没有找到' }))
    show()
    expect(await screen.findByText('没有找到这条记录')).toBeInTheDocument()
  })
})
