import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerGet, answerPost, refuse } from '@/testing/api'
import { aPlan, listOf } from '@/testing/builders'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import {
  aCarriedOver,
  aCompared,
  aComparison,
  aComparisonItem,
  aLeftBehind,
  aSuccession,
} from '@/testing/years-builders'
import { ComparisonPage } from './comparison-page'

const PATH = '/api/v1/plans/{id}/comparison'
const SUCCESSIONS = '/api/v1/plans/{planId}/successions'
const show = (search = '') =>
  renderPage({ path: '/years', address: `/years${search}`, element: <ComparisonPage /> })

const former = aPlan({
  id: 'p-0',
  code: 'heyuan-2024',
  title: '2024年工作要点',
  year: 2024,
  status: 'CLOSED',
})
const dropped = aComparisonItem()
const changed = aComparisonItem({
  verdict: 'CHANGED',
  score: 0.82,
  basis: 'TEXT',
  before: aCompared({ id: 'b-2', title: '规范食堂管理' }),
  after: aCompared({ id: 'a-2', title: '加强食堂规范管理', light: 'ON_TRACK' }),
  changes: ['WORDING', 'DUE'],
  leftOver: false,
})
const added = aComparisonItem({
  verdict: 'NEW',
  before: null,
  after: aCompared({ id: 'a-3', title: '建设智慧校园' }),
  leftOver: false,
})
const target = aComparisonItem({
  kind: 'TARGET',
  verdict: 'SAME',
  score: 1,
  basis: 'CONFIRMED',
  succession: 's-1',
  before: aCompared({
    id: 'g-0',
    title: '优良率',
    unit: 'PERCENT',
    comparator: 'AT_LEAST',
    goal: 55,
    value: 48.2,
  }),
  after: aCompared({ id: 'g-1', title: '优良率', unit: 'PERCENT', comparator: 'AT_LEAST', goal: 55 }),
  leftOver: false,
})
const comparison = aComparison({
  tasks: { same: 0, changed: 1, added: 1, dropped: 1, leftOver: 1 },
  targets: { same: 1, changed: 0, added: 0, dropped: 0, leftOver: 0 },
  items: [changed, added, dropped, target],
})

const rows = async () =>
  within(await screen.findByRole('list', { name: '年度对照' })).getAllByRole('listitem')

beforeEach(() => {
  server.use(
    answerGet('/api/v1/plans', listOf(aPlan(), former)),
    answerGet(PATH, comparison),
    answerGet(SUCCESSIONS, listOf()),
  )
})

describe('two years side by side', () => {
  it('compares with the last plan of the same body and says what became of each task', async () => {
    const asked: string[] = []
    server.use(
      answerGet(PATH, comparison, ({ url }) => asked.push(new URL(url).searchParams.get('with') ?? '')),
    )
    show()
    const [first, second, third] = await rows()
    expect(first).toHaveTextContent('有变化文字、期限文字相近 82%')
    expect(first).toHaveTextContent('2024 年规范食堂管理')
    expect(first).toHaveTextContent('2025 年加强食堂规范管理')
    expect(second).toHaveTextContent('新增')
    expect(third).toHaveTextContent('不再列入没有完成，可以结转')
    expect(asked).toEqual(['heyuan-2024'])
  })

  it('shows one kind, and of it what the address asks for', async () => {
    const { address } = show()
    await rows()
    await userEvent.click(screen.getByText('新增 1'))
    expect(await rows()).toHaveLength(1)
    expect(address()).toBe('/years?verdict=NEW')
    await userEvent.click(screen.getByText('指标 1'))
    expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument()
  })

  it('shows goal and value of targets', async () => {
    show('?kind=TARGET')
    const [row] = await rows()
    expect(row).toHaveTextContent('目标值≥ 55%完成值48.2%')
    expect(row).toHaveTextContent('已确认是同一项')
  })

  it('carries the chosen left-overs over after asking', async () => {
    let sent: unknown
    server.use(answerPost('/api/v1/plans/{id}:carry-over', aCarriedOver(), (body) => (sent = body)))
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择 推进校园足球' }))
    await userEvent.click(screen.getByRole('button', { name: '结转所选（1）' }))
    const dialog = await dialogWith('把 1 项结转到 2025 年？')
    expect(dialog).toHaveTextContent('任务 · 推进校园足球')
    await userEvent.click(within(dialog).getByRole('button', { name: '结转' }))
    expect(await screen.findByText('已结转 1 项，以前结转过的 0 项不变')).toBeInTheDocument()
    expect(sent).toEqual({ from: 'heyuan-2024', tasks: ['b-1'], targets: [], milestones: [] })
  })

  it('says what did not come along, and why', async () => {
    server.use(
      answerPost(
        '/api/v1/plans/{id}:carry-over',
        aCarriedOver({ along: 3, leftBehind: [aLeftBehind()] }),
        () => undefined,
      ),
    )
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择 推进校园足球' }))
    await userEvent.click(screen.getByRole('button', { name: '结转所选（1）' }))
    await userEvent.click(
      within(await dialogWith('把 1 项结转到 2025 年？')).getByRole('button', { name: '结转' }),
    )
    const dialog = await dialogWith('有 1 项没有随同结转')
    expect(dialog).toHaveTextContent('随同结转单位目标、阶段目标、任务分解 3 项。')
    expect(dialog).toHaveTextContent('任务分解 · 推进校园足球 · 新区（示例）：单位已撤销。')
  })

  it('says why nothing was carried over', async () => {
    server.use(
      refuse('post', '/api/v1/plans/{id}:carry-over', {
        status: 409,
        title: '状态不允许',
        errors: [{ pointer: '/tasks/0', code: 'years.finished', message: 'T01 已完成。' }],
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '选中全部未完成的 1 项' }))
    await userEvent.click(screen.getByRole('button', { name: '结转所选（1）' }))
    await userEvent.click(
      within(await dialogWith('把 1 项结转到 2025 年？')).getByRole('button', { name: '结转' }),
    )
    expect(await dialogWith('状态不允许')).toHaveTextContent('T01 已完成。')
  })

  it('lets a person say what is the same, what is not, and take that back', async () => {
    const sent: unknown[] = []
    let gone: string | null = null
    server.use(
      http.post('*/api/v1/plans/p-1/successions', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({}, { status: 201 })
      }),
      http.delete('*/api/v1/plans/p-1/successions/:id', ({ request, params }) => {
        gone = `${String(params.id)} ${request.headers.get('If-Match')}`
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show()
    await userEvent.click(await screen.findByRole('button', { name: '不是同一项 加强食堂规范管理' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    await userEvent.click(screen.getByRole('button', { name: '确认是同一项 加强食堂规范管理' }))
    const form = await screen.findByRole('form', { name: '认定承接关系' })
    await userEvent.click(within(form).getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    const pair = {
      kind: 'TASK',
      with: 'heyuan-2024',
      predecessor: 'b-2',
      successor: 'a-2',
      takeBaseline: false,
    }
    expect(sent).toEqual([
      { ...pair, verdict: 'DIFFERENT' },
      { ...pair, verdict: 'SAME' },
    ])
    await userEvent.click(screen.getByText('指标 1'))
    await userEvent.click(await screen.findByRole('button', { name: '撤回确认 优良率' }))
    await waitFor(() => expect(gone).toBe('s-1 *'))
  })

  it('lists what was said not to be the same, for that to be taken back', async () => {
    let gone: unknown
    server.use(
      answerGet(SUCCESSIONS, listOf(aSuccession(), aSuccession({ id: 's-3', verdict: 'SAME' }))),
      http.delete('*/api/v1/plans/p-1/successions/:id', ({ params }) => {
        gone = params.id
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show()
    const pairs = within(await screen.findByRole('list', { name: '认定不是同一项的（1）' }))
    expect(pairs.getAllByRole('listitem')).toHaveLength(1)
    await userEvent.click(pairs.getByRole('button', { name: '撤回认定 加强食堂规范管理' }))
    await waitFor(() => expect(gone).toBe('s-2'))
  })

  it('offers nothing to those who may only read', async () => {
    server.use(answerGet(PATH, aComparison({ ...comparison, permissions: [] })))
    show()
    await rows()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says so when there is no earlier plan', async () => {
    server.use(answerGet('/api/v1/plans', listOf(aPlan())))
    show()
    expect(await screen.findByText('没有可以对照的往年计划')).toBeInTheDocument()
  })
})
