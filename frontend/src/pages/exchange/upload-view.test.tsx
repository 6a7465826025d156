import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerGet, refuse } from '@/testing/api'
import { aMe, listOf } from '@/testing/builders'
import { aReceipt, aReceiptRow } from '@/testing/exchange-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ExchangePage } from './exchange-page'

const show = () =>
  renderPage({ path: '/exchange', address: '/exchange?tab=upload', element: <ExchangePage /> })
const file = (name: string, text = 'target,orgUnit,period\nx,441625,2025-Q3\n') => new File([text], name)
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(blob)
  })
const picker = () => screen.findByLabelText('选择文件', { selector: 'input' })

interface Sent {
  query: string
  type: string | null
}

/** Answers batches in turn, and hands out how each was sent. */
function answerBatches(...receipts: ReturnType<typeof aReceipt>[]): Sent[] {
  const sent: Sent[] = []
  server.use(
    http.post('*/api/v1/observations\\:batch', ({ request }) => {
      sent.push({ query: new URL(request.url).search, type: request.headers.get('Content-Type') })
      return HttpResponse.json(receipts[sent.length - 1])
    }),
  )
  return sent
}

beforeEach(() => {
  server.use(answerGet('/api/v1/me', aMe()), answerGet('/api/v1/imports/{id}/rows', listOf(aReceiptRow())))
})

describe('a file of figures', () => {
  it('is checked first, then stored row by row when some rows are wrong', async () => {
    const checked = aReceipt({ state: 'CHECKED', validateOnly: true })
    const sent = answerBatches(checked, aReceipt({ id: 'i-2' }))
    show()
    await userEvent.upload(await picker(), file('三季度.csv'))
    const check = await screen.findByRole('region', { name: '校验结果：三季度.csv' })
    expect(check).toHaveTextContent('将新建2将更新1不变0将被拒1')
    expect(await screen.findByText('分子 6 不能大于分母 5。')).toBeInTheDocument()
    expect(within(check).getByRole('radio', { name: /^整批/ })).toBeDisabled()
    expect(sent).toEqual([{ query: '?mode=partial&validateOnly=true', type: 'text/csv' }])

    await userEvent.click(within(check).getByRole('button', { name: '确认写入' }))
    const done = await screen.findByRole('region', { name: '处理完毕：三季度.csv' })
    expect(done).toHaveTextContent('已写入')
    expect(within(done).getByRole('link', { name: '查看回执' })).toHaveAttribute(
      'href',
      '/exchange/imports/i-2',
    )
    expect(sent[1]?.query).toBe('?mode=partial')
  })

  it('is stored as a whole unless one wants otherwise when every row is right', async () => {
    const good = { rejected: 0, rows: [], format: 'NDJSON' } as const
    const checked = aReceipt({ ...good, rows: [], state: 'CHECKED', validateOnly: true })
    const sent = answerBatches(checked, aReceipt({ ...good, rows: [], mode: 'ATOMIC' }))
    show()
    const zone = (await screen.findByText(/^拖入填好的工作簿/)).parentElement
    fireEvent.drop(zone!, { dataTransfer: { files: [file('figures.ndjson', '{}')] } })
    await userEvent.click(await screen.findByRole('button', { name: '确认写入' }))
    await screen.findByRole('region', { name: '处理完毕：figures.ndjson' })
    expect(sent.map(({ query }) => query)).toEqual(['?mode=partial&validateOnly=true', '?mode=atomic'])
    expect(sent[1]?.type).toBe('application/x-ndjson')
  })

  it('may be a workbook, which comes back marked when some of it was refused', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn(() => 'blob:workbook')
    URL.revokeObjectURL = vi.fn()
    const format = 'XLSX' as const
    const sent = answerBatches(
      aReceipt({ format, state: 'CHECKED', validateOnly: true }),
      aReceipt({ format, id: 'i-2' }),
    )
    server.use(http.get('*/api/v1/imports/i-2/file', () => HttpResponse.arrayBuffer(new ArrayBuffer(8))))
    show()
    await userEvent.upload(await picker(), file('填报.xlsx'))
    expect(await screen.findByRole('button', { name: '下载标红的工作簿' })).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: '确认写入' }))
    const done = await screen.findByRole('region', { name: '处理完毕：填报.xlsx' })
    await userEvent.click(within(done).getByRole('button', { name: '下载标红的工作簿' }))
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('import-i-2.xlsx')
    expect(sent[0]?.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    click.mockRestore()
  })

  it('can begin with the workbook of one’s own unit', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn(() => 'blob:workbook')
    URL.revokeObjectURL = vi.fn()
    let asked = ''
    server.use(
      http.get('*/api/v1/plans/:id/workbook', ({ request }) => {
        asked = new URL(request.url).search
        return HttpResponse.arrayBuffer(new ArrayBuffer(8))
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '下载填报工作簿' }))
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
    expect(asked).toBe(`?orgUnit=${aMe().orgUnit?.code ?? '441600'}&asOf=2025-10-15`)
    click.mockRestore()
  })

  it('that changes nothing cannot be stored', async () => {
    answerBatches(aReceipt({ created: 0, updated: 0, rejected: 0, state: 'CHECKED', validateOnly: true }))
    show()
    await userEvent.upload(await picker(), file('same.csv'))
    expect(await screen.findByText('没有可写入的行。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '确认写入' })).not.toBeInTheDocument()
  })

  it('says in words why it was refused as a whole, and another may be taken', async () => {
    const errors = [{ pointer: '', code: 'batch.column-missing', message: '缺少“期间”一列。' }]
    server.use(refuse('post', '/api/v1/observations:batch', { status: 400, title: '填写有误', errors }))
    show()
    await userEvent.upload(await picker(), file('half.csv'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('没有通过校验：half.csv')
    expect(alert).toHaveTextContent('缺少“期间”一列。')
    expect(await picker()).toBeInTheDocument()
  })

  it('of another kind is not sent at all', async () => {
    show()
    const zone = (await screen.findByText(/^拖入填好的工作簿/)).parentElement
    fireEvent.drop(zone!, { dataTransfer: { files: [file('figures.xls')] } })
    expect(await screen.findByRole('alert')).toHaveTextContent('自己做的表请另存为 CSV')
  })

  it('whose sending breaks off while it is stored says that sending again is harmless', async () => {
    answerBatches(aReceipt({ rejected: 0, state: 'CHECKED', validateOnly: true }))
    show()
    await userEvent.upload(await picker(), file('broken.csv'))
    const confirm = await screen.findByRole('button', { name: '确认写入' })
    server.use(http.post('*/api/v1/observations\\:batch', () => HttpResponse.error()))
    await userEvent.click(confirm)
    expect(await screen.findByRole('alert')).toHaveTextContent('同一文件再传一次不会重复')
  })
})

describe('the upload', () => {
  it('gives a template with the columns that are listed', async () => {
    let saved: Blob | undefined
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn((blob: Blob) => {
      saved = blob
      return 'blob:template'
    })
    URL.revokeObjectURL = vi.fn()
    show()
    await userEvent.click(await screen.findByRole('button', { name: '下载 CSV 模板' }))
    const header = (await textOf(saved!)).trim()
    expect(header.split(',').slice(0, 5)).toEqual(['计划', '指标', '单位', '期间', '分子'])
    expect(within(screen.getByRole('table', { name: 'CSV 的列' })).getAllByRole('row')).toHaveLength(14)
    click.mockRestore()
  })

  it('is not for those who may not report', async () => {
    server.use(answerGet('/api/v1/me', aMe({ permissions: [] })))
    show()
    expect(await screen.findByText('您没有填报权限')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '选择文件' })).not.toBeInTheDocument()
  })
})
