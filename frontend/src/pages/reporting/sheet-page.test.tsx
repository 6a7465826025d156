import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet } from '@/testing/api'
import { aDueReport, aMe, county } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { SheetPage } from './sheet-page'

const show = () =>
  renderPage({ path: '/reporting/sheet', address: '/reporting/sheet', element: <SheetPage /> })
const bases = aDueReport({
  target: { id: 'g-2', code: 'bases', name: '实训基地' },
  unit: 'COUNT',
  rollup: 'SUM',
  previous: null,
})
const receipt = (change: object) => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  rows: [],
  ...change,
})

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe({ orgUnit: county, permissions: ['createObservation'] })),
    answerGet('/api/v1/plans/{id}/due-reports', {
      plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
      orgUnit: county,
      department: null,
      asOf: '2025-10-15',
      reports: [aDueReport(), bases],
      taskReports: [],
      permissions: [],
    }),
  )
})

const cell = (name: string) => screen.findByRole('textbox', { name })

describe('the sheet of due figures', () => {
  it('takes a range from a spreadsheet and sends its rows as one batch', async () => {
    let sent: unknown
    let query = ''
    server.use(
      http.post('*/api/v1/observations\\:batch', async ({ request }) => {
        sent = await request.json()
        query = new URL(request.url).search
        return HttpResponse.json(receipt({ created: 2 }))
      }),
    )
    show()
    await userEvent.click(await cell('体质健康优良率 2025年第三季度 分子'))
    await userEvent.paste('5,900\t10,000\t秋测\n3')
    expect(await cell('实训基地 2025年第三季度 数值')).toHaveValue('3')
    await userEvent.click(screen.getByRole('button', { name: '提交 2 行' }))
    expect(await screen.findByText('已提交 2 行，未接受 0 行')).toBeInTheDocument()
    expect(query).toBe('?mode=partial')
    expect(sent).toEqual([
      expect.objectContaining({ target: 'fitness', numerator: 5900, denominator: 10000, note: '秋测' }),
      expect.objectContaining({ target: 'bases', orgUnit: county.code, value: 3 }),
    ])
  })

  it('checks each row before it is sent', async () => {
    show()
    await userEvent.click(await cell('体质健康优良率 2025年第三季度 分子'))
    await userEvent.paste('约三千\t0\n3')
    const row = (await cell('体质健康优良率 2025年第三季度 分子')).closest('tr')!
    expect(within(row).getByRole('alert')).toHaveTextContent('分子：不是数字分母：不能为零')
    expect(screen.getByText('有 1 行需要改正')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '提交 2 行' })).toBeDisabled()
  })

  it('shows what the server did not take at its row', async () => {
    const rows = [{ row: 2, pointer: '/value', code: 'x', message: '数值不能为负。', content: null }]
    server.use(
      http.post('*/api/v1/observations\\:batch', () =>
        HttpResponse.json(receipt({ created: 1, rejected: 1, rows })),
      ),
    )
    show()
    await userEvent.click(await cell('体质健康优良率 2025年第三季度 分子'))
    await userEvent.paste('1\t2\n-3')
    await userEvent.click(screen.getByRole('button', { name: '提交 2 行' }))
    const row = (await cell('实训基地 2025年第三季度 数值')).closest('tr')!
    await waitFor(() => expect(within(row).getByRole('alert')).toHaveTextContent('数值不能为负。'))
  })
})
