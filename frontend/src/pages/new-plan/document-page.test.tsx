import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerGet, answerPut, refuse } from '@/testing/api'
import { aDocument, aDocumentDraft, aProposal } from '@/testing/document-builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { DocumentPage } from './document-page'

const show = (search = '') =>
  renderPage({ path: '/new-plan/:id', address: `/new-plan/doc-1${search}`, element: <DocumentPage /> })

interface Kept {
  draft: { decisions: Record<string, { state: string; reason?: string; change?: object }> }
}

let kept: Kept | null = null
let version: string | null = null

const decisions = () => Object.values(kept?.draft.decisions ?? {})
const row = (name: RegExp) => screen.findByRole('button', { name })
const findings = () => screen.findByRole('list', { name: '读出的内容' })

beforeEach(() => {
  kept = null
  version = null
  server.use(
    answerGet('/api/v1/documents/{id}', aDocument()),
    answerGet('/api/v1/documents/{id}/proposal', aProposal()),
    answerGet('/api/v1/documents/{id}/draft', aDocumentDraft()),
    answerPut('/api/v1/documents/{id}/draft', aDocumentDraft({}), (body, request) => {
      kept = body as Kept
      version = request.headers.get('If-Match')
    }),
  )
})

describe('confirming a document', () => {
  it('shows of a finding what it rests on, and its words in the text', async () => {
    show()
    await userEvent.hover(await row(/^指标新增公办学位/))
    expect(screen.getByText('规则：数字带量词（figure.measured）')).toBeInTheDocument()
    expect(screen.getByText('依据：“1200个”')).toBeInTheDocument()
    const text = screen.getByRole('region', { name: '原文' })
    expect(text).toHaveTextContent('召开现场会，坚持公益方向。')
    expect(within(text).getByText('新增公办学位1200个')).toHaveAttribute('data-active')
    await userEvent.hover(within(text).getByText('召开现场会'))
    expect(await row(/^里程碑召开现场会/)).toHaveAttribute('aria-current')
  })

  it('is walked through with the keyboard and kept on the server', async () => {
    show()
    const first = await row(/^工程扩大学位供给/)
    first.focus()
    await userEvent.keyboard('{Enter}a{ArrowDown}r')
    expect(await screen.findByText('已确认 3/7')).toBeInTheDocument()
    await waitFor(() =>
      expect(decisions().map(({ state }) => state)).toEqual(['accepted', 'accepted', 'rejected']),
    )
    expect(version).toBe('"1-abc"')
    expect(await screen.findByText('草稿已保存')).toBeInTheDocument()
  })

  it('mends a figure', async () => {
    show()
    const target = await row(/^指标新增公办学位/)
    target.focus()
    await userEvent.keyboard('e')
    const form = await screen.findByRole('form', { name: '修改：指标' })
    await userEvent.clear(within(form).getByLabelText('数值'))
    await userEvent.type(within(form).getByLabelText('数值'), '1300')
    await userEvent.click(within(form).getByRole('button', { name: '保存' }))
    expect(await row(/^指标新增公办学位\s*已修改\s*不低于 1,300 个/)).toBeInTheDocument()
    await waitFor(() => expect(decisions()[0]?.change).toMatchObject({ value: 1300, unit: 'count' }))
  })

  it('rejects a task with what it holds after a warning, and takes it back', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: '采纳其余全部' }))
    const task = await row(/^任务新增公办学位/)
    task.focus()
    await userEvent.keyboard('r')
    const form = await screen.findByRole('form', { name: '不采纳：任务' })
    expect(within(form).getByRole('alert')).toHaveTextContent('条款 3 条不跟踪，指标 1 个、里程碑 1 个不建')
    await userEvent.type(within(form).getByLabelText('不跟踪的理由'), '已并入专项')
    await userEvent.click(within(form).getByRole('button', { name: '不采纳' }))
    expect(await screen.findByText('条款 3 条：跟踪 0，不跟踪 3，没有着落 0')).toBeInTheDocument()
    expect(await findings()).toHaveTextContent('下级一并不采纳：已并入专项')
    await waitFor(() => expect(decisions()).toContainEqual({ state: 'rejected', reason: '已并入专项' }))
    ;(await row(/^任务新增公办学位/)).focus()
    await userEvent.keyboard('a')
    expect(await screen.findByText('条款 3 条：跟踪 2，不跟踪 1，没有着落 0')).toBeInTheDocument()
  })

  it('asks again for a clause that nothing follows, and sets the rest aside with one reason', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: '采纳其余全部' }))
    const target = await row(/^指标新增公办学位/)
    target.focus()
    await userEvent.keyboard('r')
    expect(await screen.findByText(/没有对应的指标或里程碑/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '下一步：建计划' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: '其余条款都不跟踪' }))
    const form = await screen.findByRole('form', { name: '其余条款都不跟踪' })
    await userEvent.type(within(form).getByLabelText('不跟踪的理由'), '另有专项')
    await userEvent.click(within(form).getByRole('button', { name: '其余条款都不跟踪' }))
    expect(await screen.findByText('条款 3 条：跟踪 1，不跟踪 2，没有着落 0')).toBeInTheDocument()
    expect(await findings()).toHaveTextContent('不跟踪：另有专项')
    expect(screen.getByRole('button', { name: '下一步：建计划' })).toBeEnabled()
    await waitFor(() => expect(decisions().filter(({ reason }) => reason === '另有专项')).toHaveLength(1))
  })

  it('goes on where somebody stopped', async () => {
    const key = 'programme-3-9'
    server.use(
      answerGet(
        '/api/v1/documents/{id}/draft',
        aDocumentDraft({ decisions: { [key]: { state: 'accepted' } } }),
      ),
    )
    show()
    expect(await screen.findByText('已确认 1/7')).toBeInTheDocument()
  })

  it('does not write over a draft that somebody else has saved', async () => {
    server.use(refuse('put', '/api/v1/documents/{id}/draft', { status: 412, title: '版本不符' }))
    show()
    await userEvent.click(await screen.findByRole('button', { name: '采纳其余全部' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('草稿已被他人修改')
    server.use(answerGet('/api/v1/documents/{id}/draft', aDocumentDraft({ decisions: {} })))
    await userEvent.click(screen.getByRole('button', { name: '重新加载' }))
    expect(await screen.findByText('已确认 0/7')).toBeInTheDocument()
  })

  it('only shows what a plan has been made of', async () => {
    server.use(answerGet('/api/v1/documents/{id}', aDocument({ planId: 'p-2', permissions: [] })))
    show()
    expect(await screen.findByText(/已经建成计划/)).toBeInTheDocument()
    expect(await findings()).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '采纳' })).not.toBeInTheDocument()
  })

  it('says so when nothing was found', async () => {
    server.use(answerGet('/api/v1/documents/{id}/proposal', aProposal({ programmes: [] })))
    show()
    expect(await screen.findByText('没有读出工作要点')).toBeInTheDocument()
  })

  it('shows the text and the findings one at a time on a phone', async () => {
    const narrow = (query: string) => ({ matches: query.includes('max-width'), media: query })
    const listening = { addEventListener: vi.fn(), removeEventListener: vi.fn() }
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (query) => ({ ...narrow(query), ...listening }) as unknown as MediaQueryList,
    )
    show()
    expect(await findings()).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: '原文' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByText('原文'))
    expect(await screen.findByRole('region', { name: '原文' })).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: '读出的内容' })).not.toBeInTheDocument()
    vi.restoreAllMocks()
  })
})
