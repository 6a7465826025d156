import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aTask, county, listOf } from '@/testing/builders'
import { answerGet, answerPatch, answerPost, refuse } from '@/testing/api'
import { anEvidence, aProgressReport } from '@/testing/evidence-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { ProgressCreatePage } from './progress-create-page'
import { ProgressPage } from './progress-page'

const show = () =>
  renderPage({ path: '/progress-reports/:id', address: '/progress-reports/w-1', element: <ProgressPage /> })
const file = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/progress-reports/{id}', aProgressReport()),
    answerGet('/api/v1/evidence', listOf()),
    answerGet('/api/v1/me', aMe({ orgUnit: county })),
    answerGet('/api/v1/tasks/{id}', aTask({ reportingCycle: 'QUARTERLY' })),
  )
})

describe('writing a progress report', () => {
  it('keeps a draft for the period that is owed and goes on to it', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/tasks/{id}/progress-reports', aProgressReport(), (body) => (sent = body)))
    const page = renderPage({
      path: '/tasks/:id/progress/new',
      address: '/tasks/t-1/progress/new?period=2025-Q3',
      element: <ProgressCreatePage />,
    })
    await userEvent.type(await screen.findByRole('textbox', { name: '进展情况' }), '已签订协议。')
    await userEvent.click(screen.getByRole('button', { name: '存草稿' }))
    await waitFor(() => expect(page.address()).toBe('/progress-reports/w-1'))
    expect(sent).toEqual({ period: '2025-Q3', words: '已签订协议。', status: 'DRAFT' })
  })
})

describe('a progress report', () => {
  it('is changed against the version that was on the screen', async () => {
    let seen: { body: unknown; match: string | null } | undefined
    server.use(
      answerPatch('/api/v1/progress-reports/{id}', aProgressReport(), (body, request) => {
        seen = { body, match: request.headers.get('If-Match') }
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '编辑' }))
    const words = screen.getByRole('textbox', { name: '进展情况' })
    await userEvent.clear(words)
    await userEvent.type(words, '三所')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(seen).toEqual({ body: { words: '三所', progress: 0.6 }, match: '"1-abc"' }))
  })

  it('goes back with a reason and what it is about', async () => {
    let sent: unknown
    server.use(
      answerGet(
        '/api/v1/progress-reports/{id}',
        aProgressReport({ status: 'SUBMITTED', permissions: ['approve', 'return'] }),
      ),
      answerPost('/api/v1/progress-reports/{id}:return', aProgressReport(), (body) => (sent = body)),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '退回' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByRole('textbox', { name: '退回原因' }), '请写明学校')
    await userEvent.click(within(dialog).getByRole('checkbox', { name: '佐证材料' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '退回' }))
    await waitFor(() => expect(sent).toEqual({ reason: '请写明学校', fields: ['evidence'] }))
    expect(screen.queryByRole('button', { name: '选择文件' })).not.toBeInTheDocument()
  })

  it('says why it went back', async () => {
    const returned = { status: 'RETURNED', returnReason: '请写明学校', returnFields: ['words'] } as const
    const change = { ...returned, returnFields: [...returned.returnFields] }
    server.use(answerGet('/api/v1/progress-reports/{id}', aProgressReport(change)))
    show()
    expect(await screen.findByText('退回原因：请写明学校')).toBeInTheDocument()
    expect(screen.getByText('涉及：进展情况')).toBeInTheDocument()
  })
})

describe('evidence', () => {
  it('is picked, sent with what it is behind, and listed', async () => {
    let sent: string[] = []
    let uploaded = false
    server.use(
      http.get('*/api/v1/evidence', () => HttpResponse.json(uploaded ? listOf(anEvidence()) : listOf())),
      http.post('*/api/v1/evidence', async ({ request }) => {
        const body = await request.text()
        sent = [...body.matchAll(/ name="(\w+)"/g)].map((found) => found[1] ?? '')
        uploaded = true
        return HttpResponse.json(anEvidence(), { status: 201 })
      }),
    )
    show()
    expect(await screen.findByText('没有佐证材料。佐证不是必填。')).toBeInTheDocument()
    await userEvent.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file('agreement.pdf'))
    expect(await screen.findByRole('button', { name: '下载 共建协议.pdf' })).toBeInTheDocument()
    expect(sent).toEqual(['progressReport', 'file'])
  })

  it('says of each file that is refused why', async () => {
    const errors = [
      { pointer: '/file', code: 'evidence.macros', message: '文件带有宏，请另存为不带宏的文件。' },
    ]
    server.use(refuse('post', '/api/v1/evidence', { status: 400, title: '填写有误', errors }))
    show()
    const zone = (await screen.findByText(/也可把文件拖到这里/)).parentElement
    fireEvent.drop(zone!, { dataTransfer: { files: [file('macros.pdf')] } })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('macros.pdf')
    expect(alert).toHaveTextContent('文件带有宏')
    await userEvent.click(within(alert).getByRole('button', { name: '知道了 macros.pdf' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('may be a link, whose refusal stands beside it', async () => {
    const errors = [{ pointer: '/link', code: 'evidence.link', message: '链接须为完整的地址' }]
    server.use(refuse('post', '/api/v1/evidence', { status: 400, title: '填写有误', errors }))
    show()
    await userEvent.type(await screen.findByRole('textbox', { name: '或填链接' }), 'nowhere')
    await userEvent.click(screen.getByRole('button', { name: '添加链接' }))
    expect(await screen.findByText('链接须为完整的地址')).toBeInTheDocument()
  })
})
