import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMe, aPlan, listOf } from '@/testing/builders'
import { answerGet, answerPatch, refuse } from '@/testing/api'
import { dialogWith, renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { PlansPage } from './plans-page'

const draft = aPlan({
  id: 'p-2',
  code: 'heyuan-2026',
  title: '2026年工作要点',
  year: 2026,
  status: 'DRAFT',
  permissions: ['update', 'delete'],
})
const show = (address = '/plans') => renderPage({ path: '/plans', address, element: <PlansPage /> })

beforeEach(() => {
  server.use(
    answerGet('/api/v1/me', aMe({ permissions: ['createPlan', 'createProgramme'] })),
    answerGet('/api/v1/plans', listOf(draft, aPlan())),
    answerGet('/api/v1/plans/{id}', draft),
  )
})

async function choose(action: string) {
  await userEvent.click(await screen.findByRole('button', { name: '编辑 2026年工作要点' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
}

async function confirmDeletion() {
  await choose('删除')
  const question = await dialogWith('删除“2026年工作要点”？')
  await userEvent.click(within(question).getByRole('button', { name: '删除' }))
  return question
}

describe('the list of plans', () => {
  it('shows each with its year, status and dates, and leads to its page', async () => {
    show()
    const row = (await screen.findByText('heyuan-2026')).closest('tr')!
    expect(row).toHaveTextContent('2026')
    expect(row).toHaveTextContent('草稿')
    expect(within(row).getByRole('link', { name: '2026年工作要点' })).toHaveAttribute(
      'href',
      '/plans/p-2?plan=heyuan-2026',
    )
    expect(screen.getByRole('link', { name: '新建计划' })).toHaveAttribute('href', '/plans/new')
  })

  it('asks the server for what the address filters by', async () => {
    const asked: string[] = []
    server.use(answerGet('/api/v1/plans', listOf(draft), ({ url }) => asked.push(new URL(url).search)))
    show('/plans?status=DRAFT&year=2026&q=工作')
    await screen.findByText('heyuan-2026')
    const filtered = asked.map((search) => new URLSearchParams(search)).find((query) => query.has('status'))
    expect(filtered?.get('year')).toBe('2026')
    expect(filtered?.get('q')).toBe('工作')
  })

  it('offers nothing to those who may only read', async () => {
    server.use(
      answerGet('/api/v1/me', aMe({ permissions: [] })),
      answerGet('/api/v1/plans', listOf(aPlan({ permissions: [] }))),
    )
    show()
    await screen.findByText('heyuan-2025')
    expect(screen.queryByRole('link', { name: '新建计划' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^编辑/ })).not.toBeInTheDocument()
  })

  it('says what there is to do when there are none', async () => {
    server.use(answerGet('/api/v1/plans', listOf()))
    show()
    expect(await screen.findByRole('heading', { name: '还没有年度计划' })).toBeInTheDocument()
  })

  it('brings a draft into force, after saying what that means', async () => {
    let sent: unknown
    server.use(answerPatch('/api/v1/plans/{id}', draft, (body) => (sent = body)))
    show()
    await choose('启用')
    expect(await screen.findByText(/启用后，各单位可以填报/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '启用' }))
    expect(await screen.findByText('已保存')).toBeInTheDocument()
    expect(sent).toEqual({ status: 'ACTIVE' })
  })

  it('deletes after saying what goes with it, against the version that is there', async () => {
    let version: string | null = null
    server.use(
      http.delete('*/api/v1/plans/:id', ({ request }) => {
        version = request.headers.get('If-Match')
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show()
    const question = await confirmDeletion()
    expect(question).toHaveTextContent('与它一起删除的有：日历订阅')
    await waitFor(() => expect(version).toBe('"1-abc"'))
    expect(await screen.findByText('已删除')).toBeInTheDocument()
  })

  it('names what stands in the way of a deletion in people’s words', async () => {
    const users = ['programmes/P01', 'supervision-orders/2026-3'].map((user) => ({
      pointer: `/${user}`,
      code: 'used-by',
      message: user,
    }))
    server.use(refuse('delete', '/api/v1/plans/{id}', { status: 409, title: '仍在使用', errors: users }))
    show()
    await confirmDeletion()
    const refusal = await dialogWith('仍在使用')
    const lines = within(refusal).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual(['工程 P01', '督办单 2026-3'])
  })
})
